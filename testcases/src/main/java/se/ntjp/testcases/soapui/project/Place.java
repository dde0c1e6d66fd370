package se.ntjp.testcases.soapui.project;

import java.util.Set;
import java.util.function.Consumer;
import se.ntjp.testcases.source.SuiteException;

/**
 * Where in a project something stands, and who is told what is not understood there.
 *
 * @param file the project's file, for messages
 * @param suite the test suite or mock service; empty for none
 * @param testCase the case whose outcome is at stake; empty for none
 * @param step the step or what is like one; empty for none
 * @param sink takes what is not understood
 */
record Place(String file, String suite, String testCase, String step, Consumer<UnsupportedPart> sink) {

    Place inSuite(String name) {
        return new Place(file, name, "", "", sink);
    }

    Place inCase(String name) {
        return new Place(file, suite, name, "", sink);
    }

    Place inStep(String name) {
        return new Place(file, suite, testCase, name, sink);
    }

    /** The same place, where what is not understood leaves the case's outcome as it is. */
    Place besideTheCase() {
        return new Place(file, suite, "", step.isEmpty() ? testCase : step, sink);
    }

    /** The same place, where nothing is told if it is switched off: nothing of it runs. */
    Place unless(boolean disabled) {
        return disabled ? new Place(file, suite, testCase, step, part -> {}) : this;
    }

    /** Tells that a part is not understood. */
    void unsupported(Config at, String part) {
        sink.accept(new UnsupportedPart(suite, testCase, step, part, at.line()));
    }

    /** Tells of every child of another name than these, unless it says nothing. */
    void unsupportedChildren(Config of, Set<String> known) {
        of.children().stream()
                .filter(child -> !known.contains(child.name()) && !child.isBlank())
                .forEach(child -> unsupported(child, "element " + child.name()));
    }

    /**
     * A whole number that is not negative.
     *
     * @throws SuiteException with file and line where it is something else
     */
    int number(Config at, String what, String text, int whereAbsent) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return whereAbsent;
        }
        if (!digits.matches("\\d{1,9}")) {
            throw new SuiteException("%s, line %d: expected a whole number as %s, found «%s». Correct it in SoapUI."
                    .formatted(file, at.line(), what, digits));
        }
        return Integer.parseInt(digits);
    }

    /** @throws SuiteException with file and line where there are more than that */
    void atMost(int limit, int count, String of, Config at) {
        if (count > limit) {
            throw new SuiteException("%s, line %d: expected at most %d %s, found %d. Is it the right file?"
                    .formatted(file, at.line(), limit, of, count));
        }
    }
}
