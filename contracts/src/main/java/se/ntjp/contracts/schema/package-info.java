/** A contract's schemas, compiled once, and the validation of XML against them. */
package se.ntjp.contracts.schema;
