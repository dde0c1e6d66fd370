package se.ntjp.harness.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.testcases.data.CaseName;
import se.ntjp.testcases.verdict.Verdict;

/** What SoapUI 5.7.2 said of the official suites against their official mocks. */
final class OfficialVerdicts {

    private OfficialVerdicts() {}

    /** By the id of the case; the calling test is skipped where they are not at hand. */
    static Map<String, Verdict> of(String suite) throws IOException {
        Path file = OfficialPackages.folder().resolveSibling("knowledge/parity/official-suites-clean.csv");
        assumeTrue(Files.isRegularFile(file), () -> "Skipped: SoapUI's verdicts are not at " + file);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> fields = List.of(line.split(",", 5));
            if (fields.get(1).equals(suite)) {
                verdicts.put(
                        CaseName.of(fields.get(2)).id(), fields.get(3).equals("OK") ? Verdict.PASSED : Verdict.FAILED);
            }
        }
        return verdicts;
    }
}
