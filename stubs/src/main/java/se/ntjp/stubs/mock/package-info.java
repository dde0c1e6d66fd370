/**
 * An official SoapUI mock project as the producer: finds the operation, chooses the answer as the project says, runs its
 * scripts and fills in what they leave. Every request has a context of its own, so none waits for another. What a script
 * can call is for {@code testcases}; HTTP is for {@code http}.
 */
package se.ntjp.stubs.mock;
