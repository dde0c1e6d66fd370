/**
 * What was agreed: release packages, their service contracts, schemas, and everything that can be derived from them
 * alone. Nothing here knows of exchanges, verdicts or the network.
 */
package se.ntjp.contracts;
