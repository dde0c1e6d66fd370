/**
 * HTTP as bytes in and bytes out, on Jetty alone: a stub must be able to answer wrongly, down to charset and status,
 * which a SOAP stack is made to prevent. What the bytes mean is for {@code soap}.
 */
package se.ntjp.stubs.http;
