package se.ntjp.testcases.soapui.project;

/**
 * One property transfer.
 *
 * @param name its name
 * @param disabled whether it is switched off
 * @param sourceStep the step, or {@code #TestCase#}, {@code #TestSuite#}, {@code #Project#}, read from
 * @param sourceProperty the property read, for example {@code Response}
 * @param sourcePath what of it; empty for all
 * @param targetStep the step, or {@code #TestCase#} and so on, written to
 * @param targetProperty the property written
 * @param targetPath what of it is replaced; empty for all
 * @param language of the paths
 * @param failOnError whether the step fails where the source has nothing
 * @param setNullOnMissingSource whether the target is emptied then
 * @param transferTextContent whether an element's text is moved rather than the element
 * @param ignoreEmpty whether an empty source is left out
 */
public record Transfer(
        String name,
        boolean disabled,
        String sourceStep,
        String sourceProperty,
        String sourcePath,
        String targetStep,
        String targetProperty,
        String targetPath,
        Language language,
        boolean failOnError,
        boolean setNullOnMissingSource,
        boolean transferTextContent,
        boolean ignoreEmpty) {

    /** What paths are written in. */
    public enum Language {
        XPATH,
        XQUERY,
        JSONPATH
    }
}
