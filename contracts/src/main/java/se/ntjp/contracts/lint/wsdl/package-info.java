/** The rules of RIV-TA Basic Profile 2.0, 2.1 and IP about a WSDL. One class a rule, named after it. */
package se.ntjp.contracts.lint.wsdl;
