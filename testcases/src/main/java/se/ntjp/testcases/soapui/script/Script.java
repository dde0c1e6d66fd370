package se.ntjp.testcases.soapui.script;

/**
 * A script and where it stands.
 *
 * @param place what messages call it, for example {@code 1.2.1 TimePeriod / Calculate interval}
 * @param text in Groovy
 */
public record Script(String place, String text) {}
