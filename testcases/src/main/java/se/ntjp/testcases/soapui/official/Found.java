package se.ntjp.testcases.soapui.official;

import se.ntjp.testcases.soapui.project.SoapUiProject;

/**
 * A SoapUI project in a release package.
 *
 * @param project what it says
 * @param folder where in the package it lies, without a slash at the end, for example {@code test-suite/GetDiagnosis}
 * @param content the project file, byte by byte; not to be changed
 * @param digest SHA-256 of the project file, in lower-case hexadecimal
 */
public record Found(SoapUiProject project, String folder, byte[] content, String digest) {}
