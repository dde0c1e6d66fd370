/**
 * Files that people write for the harness: suites, test data, the catalogue. Reads them within limits, checks them
 * against their published JSON Schema and says where a mistake is. What a file means is known by the package it is for.
 */
package se.ntjp.testcases.source;
