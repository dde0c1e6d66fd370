/**
 * What the scripts of official suites call to judge answers and requests. The names of the package, its types and their
 * methods are those that scripts call; they are not ours. No method needs a type of the script engine but those that take a
 * closure. What does not hold is thrown as an {@link java.lang.AssertionError}, whose message is for people.
 */
package se.skl.rivta.tksupport.soapui;
