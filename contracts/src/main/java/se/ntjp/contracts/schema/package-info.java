/**
 * A contract's schemas, compiled once ({@link se.ntjp.contracts.schema.ContractSchemas}), and the validation of SOAP
 * messages against them ({@link se.ntjp.contracts.schema.MessageValidator}). One streaming pass takes a message from
 * bytes to verdict: MSV's grammar vouches for plain valid documents, Xerces judges all others and finds the words.
 *
 * <p>Facts and schema errors only. What they mean for a rule or a contract under test is no matter of this room.
 */
package se.ntjp.contracts.schema;
