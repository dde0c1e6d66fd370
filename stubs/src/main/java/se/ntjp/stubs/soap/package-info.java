/**
 * SOAP 1.1 as a good producer speaks it: which requests are let through to the service, and how answers and faults are
 * wrapped. Knows no contract's content.
 */
package se.ntjp.stubs.soap;
