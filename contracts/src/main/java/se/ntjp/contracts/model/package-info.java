/**
 * The contract model: which service contracts a release package holds and what each says, read from its WSDL. Rules
 * about how a contract should look live in {@code lint}; compiled schemas in {@code schema}.
 */
package se.ntjp.contracts.model;
