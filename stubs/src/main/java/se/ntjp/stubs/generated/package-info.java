/** Answers of contracts that the stub has no data for, generated from the schema. */
package se.ntjp.stubs.generated;
