package se.ntjp.testcases.baseline;

import java.util.Optional;
import java.util.stream.Stream;

/** The ends of the period that derived requests ask for, the year 2020. */
enum Moment {
    START("20200101", "20200101000000", "2020-01-01", "2020-01-01T00:00:00"),
    END("20201231", "20201231235959", "2020-12-31", "2020-12-31T23:59:59");

    private static final String DIGIT = "[0-9]";

    private final String[] forms;

    Moment(String... forms) {
        this.forms = forms;
    }

    /**
     * This moment in the form of an example.
     *
     * @return empty where the example is no moment in a form that contracts use
     */
    Optional<String> like(String example) {
        return Stream.of(forms)
                .filter(form -> shape(form).equals(shape(example)))
                .findFirst();
    }

    private static String shape(String moment) {
        return moment.replaceAll(DIGIT, "0");
    }
}
