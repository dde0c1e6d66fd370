package se.ntjp.testcases.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.Golden;
import se.ntjp.testcases.source.SuiteException;

class TestDataReaderTest {

    private final TestDataReader reader = new TestDataReader();

    static List<String> hostile() {
        return Golden.names("evil/data");
    }

    @Test
    void values_of_a_case_replace_global_ones_in_it_only() {
        TestData data = yaml(
                """
                global: {patientId: "191212121212", limit: 30}
                cases:
                  "1.8": {patientId: "201212121212"}
                """);

        assertThat(data.forCase("1.8").value("patientId")).contains("201212121212");
        assertThat(data.forCase("1.8").value("limit")).contains("30");
        assertThat(data.forCase("1.3").value("patientId")).contains("191212121212");
    }

    @Test
    void a_list_is_joined_and_a_name_without_value_counts_as_absent() {
        TestData data = yaml("global: {linkedPatientIds: [\"199701062383\", \"194103219202\"], careUnitHSAId: }");

        assertThat(data.value("linkedPatientIds")).contains("199701062383,194103219202");
        assertThat(data.value("careUnitHSAId")).isEmpty();
    }

    @Test
    void linked_identities_count_as_the_patients_in_the_case_that_names_them() {
        TestData data = yaml(
                """
                global: {patientId: "191212121212"}
                cases: {N.8: {patientId: "194103219202", linkedPatientIds: "199701062383"}}
                """);

        assertThat(data.forCase("N.8").value("patientIds")).contains("194103219202,199701062383");
        assertThat(data.forCase("1.1.1").value("patientIds")).contains("191212121212");
    }

    @Test
    void a_nested_value_is_refused_with_its_place() {
        assertThatThrownBy(() -> yaml("global:\n  patientId: {id: \"191212121212\"}\n"))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("data.yaml, line 2, at global > patientId: ");
    }

    @Test
    void the_official_format_is_read_by_case_number() {
        TestData data = xml(
                """
                <testsuite>
                  <globaldata>
                    <!-- <patientId>196812732391</patientId> -->
                    <patientId> 191212121212 </patientId>
                  </globaldata>
                  <section id="1.2 Tidsfiltrering"><description>…</description></section>
                  <testcase id="2.2 Vad testaren än kallar det"><data><testString><![CDATA[åäö<>><&]]></testString></data></testcase>
                  <testcase id="7.3"><data/></testcase>
                </testsuite>
                """);

        assertThat(data.value("patientId")).contains("191212121212");
        assertThat(data.forCase("2.2").value("testString")).contains("åäö<>><&");
        assertThat(data.cases()).containsOnlyKeys("2.2", "7.3");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_or_broken_file_is_refused_with_words(String name) {
        byte[] content = Golden.input("evil/data/" + name);

        SuiteException refusal = catchThrowableOfType(SuiteException.class, () -> reader.read(name, content));

        Golden.assertSame("data-" + name.replace(".xml", ".txt"), refusal.problems());
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> reader.read(Path.of("no-such-data.yaml")))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("no-such-data.yaml: the test data cannot be read");
    }

    private TestData yaml(String content) {
        return reader.read("data.yaml", content.getBytes(StandardCharsets.UTF_8));
    }

    private TestData xml(String content) {
        return reader.read("data.xml", content.getBytes(StandardCharsets.UTF_8));
    }
}
