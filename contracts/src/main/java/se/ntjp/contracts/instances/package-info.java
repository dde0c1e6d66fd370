/**
 * Documents made from a contract's schemas: valid ones, from the least to the fullest, and mutated ones that are not.
 * Everything follows from the schema and a seed; nothing here reads the clock or knows what a value means in care.
 */
package se.ntjp.contracts.instances;
