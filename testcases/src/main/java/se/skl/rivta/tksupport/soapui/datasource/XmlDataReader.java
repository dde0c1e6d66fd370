package se.skl.rivta.tksupport.soapui.datasource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.soapui.scope.ProjectPath;
import se.ntjp.testcases.soapui.scope.RunContext;

/** Puts test data into the context: the global values, then those of a case, which have the last word. */
public class XmlDataReader {

    private static final String DATA = "data.xml";

    private final RunContext context;
    private final String file;

    /**
     * @param file for {@code data.xml} the run's test data are used, which are that file with the user's over it; any other
     *     file is read as it is
     */
    public XmlDataReader(RunContext context, Object file) {
        this.context = context;
        this.file = ProjectPath.of(file);
    }

    /**
     * Puts the global values and those of a case into the context.
     *
     * @param caseName the case's data are those whose id has the same first word, which is its number
     * @throws UncheckedIOException where there is no such file
     * @throws se.ntjp.testcases.source.SuiteException where it is wrong
     */
    public void load(Object caseName) {
        TestData data = data();
        put(data.global());
        put(data.cases().getOrDefault(String.valueOf(caseName).strip().split("\\s", 2)[0], Map.of()));
    }

    /** Puts the global values into the context. */
    void loadGlobal() {
        put(data().global());
    }

    private void put(Map<String, String> values) {
        values.forEach(context::put);
    }

    private TestData data() {
        if (file.equals(DATA)) {
            return context.services().data();
        }
        try {
            return new TestDataReader()
                    .read(file, context.services().world().files().read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The test data %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
