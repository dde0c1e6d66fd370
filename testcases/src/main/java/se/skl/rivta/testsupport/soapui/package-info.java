/**
 * What the scripts of older suites call. The names of the package, its types and their methods are those that scripts call;
 * they are not ours.
 */
package se.skl.rivta.testsupport.soapui;
