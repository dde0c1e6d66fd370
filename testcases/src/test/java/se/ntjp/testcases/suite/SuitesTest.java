package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuitesTest {

    private static final String CARE_DOCUMENTATION =
            "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3";

    private final Suites suites = Suites.bundled();

    @Test
    void a_suite_is_found_by_its_contracts_namespace() {
        assertThat(suites.find(CARE_DOCUMENTATION))
                .get()
                .extracting(TestSuite::name)
                .isEqualTo("GetCareDocumentation 3.0");
    }

    @Test
    void a_contract_without_a_bundled_suite_has_none() {
        assertThat(suites.find("urn:riv:crm:scheduling:MakeBookingResponder:1")).isEmpty();
    }

    @Test
    void the_index_names_every_suite_file() throws IOException {
        Path folder = Path.of("src/main/suites");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> suiteFiles = files.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("[^/]+/[^/.]+-\\d+\\.yaml"))
                    .sorted()
                    .toList();
            assertThat(suiteFiles).isEqualTo(Suites.index());
        }
    }

    @Test
    void cases_stand_in_the_order_of_their_numbers() {
        assertThat(suites.find(CARE_DOCUMENTATION).orElseThrow().cases())
                .extracting(TestCase::id)
                .startsWith("1.1.1", "1.1.2")
                .containsSubsequence("5.9", "5.10", "5.18", "7.1", "N.1", "N.9");
    }

    @Test
    void a_case_that_a_contract_lacks_says_why() {
        TestCase careContact = find("1.5");

        assertThat(careContact.notApplicable())
                .get()
                .extracting("sv")
                .asString()
                .contains("vårdkontakt");
    }

    @Test
    void a_suites_own_case_replaces_that_of_the_profile() {
        assertThat(find("1.6").needs()).contains("healthcareProviderId").doesNotContain("careGiverHSAId");
    }

    @Test
    void calls_have_the_usual_consumer_and_address_unless_they_say_otherwise() {
        Call first = find("7.3").calls().get(0);
        Call second = find("7.3").calls().get(1);

        assertThat(first.consumer()).isEqualTo("${httpHeaderHsaId}");
        assertThat(first.logicalAddress()).isEqualTo("${logicalAddress}");
        assertThat(second.consumer()).isEqualTo("${httpHeaderHsaId2}");
    }

    private TestCase find(String id) {
        return suites.find(CARE_DOCUMENTATION).orElseThrow().cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
