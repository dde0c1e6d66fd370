/**
 * The one place where XML parsers and factories are made, hardened once: no DTD, no external access. Code that needs a
 * parser takes it from {@link se.ntjp.contracts.xml.SafeXml}; nobody else calls a JAXP factory. Beside it what every reader and
 * writer of a DOM needs: its lines, steps in it, its text.
 */
package se.ntjp.contracts.xml;
