/**
 * Contract lint: does a release package follow RIV-TA? This is the door: {@link se.ntjp.contracts.lint.ContractLinter}
 * and the list of standard rules. What a rule is lives in {@code rule}, the rules themselves in {@code wsdl},
 * {@code schema} and {@code archive}. Nothing here knows of exchanges: whether a system answers rightly is judged
 * elsewhere.
 */
package se.ntjp.contracts.lint;
