/**
 * What is judged on every exchange, whatever the suite says: one class a rule, each a pure function of the exchange as
 * read against its contract. What a single case expects lives in {@code expectation}.
 */
package se.ntjp.testcases.check;
