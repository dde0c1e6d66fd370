/** Regular expressions as XML Schema 1.0 writes them (appendix F): strings that match them, and matching. */
package se.ntjp.contracts.instances.pattern;
