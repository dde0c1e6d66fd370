package se.ntjp.harness.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.harness.run.OfficialSuite;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.datacheck.CaseNeeds;
import se.ntjp.testcases.datacheck.OfficialNeeds;
import se.ntjp.testcases.suite.SuiteFiles;

/**
 * The suite that test data are for, and the data that it was published with.
 *
 * @param name what people call it
 * @param needs what its cases need
 * @param published examples, which no producer has
 */
public record CheckedSuite(String name, List<CaseNeeds> needs, List<TestData> published) {

    private static final String DATA = "data.xml";

    public CheckedSuite {
        needs = List.copyOf(needs);
        published = List.copyOf(published);
    }

    /**
     * The suite of some inputs.
     *
     * @param project the official suite that would run; empty where the inputs' suite is a written or derived one
     */
    public static CheckedSuite of(RunInputs inputs, Optional<OfficialSuite> project) {
        return project.map(CheckedSuite::official).orElseGet(() -> written(inputs));
    }

    private static CheckedSuite official(OfficialSuite suite) {
        List<TestData> published = published(suite);
        OfficialNeeds needs = new OfficialNeeds(published.stream().findFirst().orElse(TestData.NONE));
        return new CheckedSuite(suite.project().name(), needs.of(suite.project()), published);
    }

    private static CheckedSuite written(RunInputs inputs) {
        List<TestData> published = new ArrayList<>();
        SuiteFiles.sampleData(inputs.suite())
                .ifPresent(content ->
                        published.add(new TestDataReader().read(inputs.suite().origin(), content)));
        if (BaselineSuite.isBaseline(inputs.suite())) {
            published.add(BaselineSuite.DEFAULT_DATA);
        }
        return new CheckedSuite(inputs.suite().name(), CaseNeeds.of(inputs.suite()), published);
    }

    private static List<TestData> published(OfficialSuite suite) {
        String project = suite.project().file();
        String file = project.substring(0, project.lastIndexOf('/') + 1) + DATA;
        if (!suite.files().names().contains(file)) {
            return List.of();
        }
        try {
            return List.of(new TestDataReader().read(file, suite.files().read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The package's %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
