package se.ntjp.testcases.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.requirement.Requirement;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** No gap between what producers must fulfil and what the bundled suites show. */
class BundledSuitesTest {

    private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.bundled();

    static List<TestSuite> suites() {
        return Suites.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void a_bundled_suite_has_no_lint(TestSuite suite) {
        assertThat(new SuiteLint(new Processor(false), CATALOGUE, new Expectations()).problems(suite))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void a_case_that_wants_a_refusal_first_makes_a_right_call(TestSuite suite) {
        assertThat(suite.cases())
                .filteredOn(each -> each.calls().stream()
                        .anyMatch(call -> Set.of(Call.AnswerKind.ERROR, Call.AnswerKind.REFUSAL)
                                .contains(call.answer())))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.calls().get(0).answer()).as(each.id()).isEqualTo(Call.AnswerKind.RESPONSE));
    }

    @ParameterizedTest
    @MethodSource("suites")
    void no_XPath_is_the_only_explanation(TestSuite suite) {
        assertThat(suite.cases().stream()
                        .filter(each -> each.notApplicable().isEmpty())
                        .flatMap(each -> each.calls().stream())
                        .flatMap(call -> call.expect().stream())
                        .filter(expect ->
                                Set.of("everyRecord", "someRecord", "element").contains(expect.name()))
                        .map(Call.Expect::arguments)
                        .filter(arguments -> !arguments.has("message"))
                        .filter(arguments -> !suite.binding()
                                .paths()
                                .containsKey(arguments.path("at").asText())))
                .isEmpty();
    }

    @Test
    void every_requirement_has_a_case_or_is_judged_on_every_exchange_or_says_why_not() {
        Set<String> proven = proven();

        assertThat(CATALOGUE.all())
                .filteredOn(requirement -> requirement.notTestedBecause().isEmpty() && !requirement.everyExchange())
                .extracting(Requirement::id)
                .isSubsetOf(proven);
    }

    @Test
    void no_requirement_is_both_shown_and_said_not_to_be_tested() {
        Set<String> proven = proven();

        assertThat(CATALOGUE.all())
                .filteredOn(requirement -> requirement.notTestedBecause().isPresent())
                .noneMatch(Requirement::everyExchange)
                .extracting(Requirement::id)
                .doesNotContainAnyElementsOf(proven);
    }

    @Test
    void every_rule_that_a_check_of_every_exchange_cites_is_in_the_catalogue() throws IOException {
        Pattern cited = Pattern.compile("\"((?:BP21|ENV|ERR|PLT|SCH|SLA|TYP|XSD|FLD|RES)-[0-9R][0-9a-z]*)\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/se/ntjp/testcases/check"))) {
            assertThat(sources.flatMap(file -> cited.matcher(text(file)).results())
                            .map(match -> match.group(1)))
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(CATALOGUE.find(id)).as(id).isPresent());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> proven() {
        Set<String> ids = new TreeSet<>();
        for (TestSuite suite : suites()) {
            suite.cases().stream()
                    .filter(each -> each.notApplicable().isEmpty())
                    .map(TestCase::proves)
                    .forEach(ids::addAll);
        }
        return ids;
    }
}
