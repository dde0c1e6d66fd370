/**
 * From contract to Java: which files a contract needs, the code that CXF generates from them, and the Maven project that
 * {@code ntjp generate} writes. Nothing here talks to the network or reads outside the contract's package.
 */
package se.ntjp.contracts.codegen;
