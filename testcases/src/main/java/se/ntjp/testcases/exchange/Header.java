package se.ntjp.testcases.exchange;

/**
 * One HTTP header line, in the order and letter case of the wire.
 *
 * @param name as written
 * @param value without surrounding blanks
 */
public record Header(String name, String value) {}
