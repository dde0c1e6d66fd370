/**
 * Live HTTP and TLS towards a system under test, byte for byte as the platform speaks it, and what came of it as an
 * {@link se.ntjp.testcases.exchange.Exchange}. Nothing here judges an answer, unpacks it, follows a redirect or sends a
 * request twice, and no content of a message reaches a log.
 */
package se.ntjp.harness.transport;
