/** {@code ntjp.yaml}: reading it, with every mistake named. What is done with it lives in {@code run} and {@code cli}. */
package se.ntjp.harness.config;
