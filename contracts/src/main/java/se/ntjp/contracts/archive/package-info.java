/**
 * Release packages as files: a folder, a zip or the bundled ones, read within limits and never outside themselves. What
 * the files mean is the business of {@code se.ntjp.contracts.model}.
 */
package se.ntjp.contracts.archive;
