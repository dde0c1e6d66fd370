package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.Golden;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.requirement.RequirementCatalogue;

/** What the checks say, as the golden files show it, and the requirement catalogue. */
class RuleIdsTest {

    private static final Pattern FINDING = Pattern.compile("\\s*([A-Z0-9]+-[A-Za-z0-9]+) [A-Z_]+( .*)?");

    @Test
    void every_rule_that_a_check_names_is_in_the_catalogue() {
        assertThat(named()).hasSizeGreaterThan(15).allSatisfy(rule -> assertThat(
                        RequirementCatalogue.bundled().find(rule))
                .as(rule)
                .isPresent());
    }

    @Test
    void everything_that_is_judged_on_every_exchange_is_named_by_some_check() {
        assertThat(RequirementCatalogue.bundled().all())
                .filteredOn(Requirement::everyExchange)
                .extracting(Requirement::id)
                // The schemas demand resultCode with an allowed value: XSD-01. Schematron finds empty elements: SCH-01.
                .filteredOn(id -> !Set.of("TS-11b", "FLD-11").contains(id))
                .isSubsetOf(named());
    }

    private static Set<String> named() {
        Set<String> rules = new TreeSet<>();
        for (String file : Golden.names("golden/checks")) {
            GoldenFindings.sections(Path.of("src/test/resources/golden/checks", file))
                    .values()
                    .forEach(lines -> lines.forEach(line -> {
                        Matcher matcher = FINDING.matcher(line);
                        if (matcher.matches()) {
                            rules.add(matcher.group(1));
                        }
                    }));
        }
        return rules;
    }
}
