/**
 * Exchanges as read against their contract: the parsed answer, the validation result and XPath over them, each computed
 * once and shared by all checks. Reads facts; judges nothing.
 */
package se.ntjp.testcases.reading;
