package se.skl.rivta.tksupport.soapui.datasource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.services.TestRun;
import se.ntjp.testcases.source.SuiteException;

class XmlDataReaderTest {

    private static final TestData DATA = new TestData(
            Map.of("patientId", "1", "careUnitHSAId", "global", "empty", ""),
            Map.of("1.3", Map.of("careUnitHSAid", "own", "patientId", "2")));
    private static final String MOCK_DATA =
            """
            <testsuite><id>FindContent 1.0</id><globaldata><response>Basic Response</response></globaldata>
            <testcase id="1.1 X"><data><response>Other</response></data></testcase></testsuite>""";

    private final TestRun run = TestRun.of(Map.of(), Map.of("mockdata.xml", MOCK_DATA, "bad.xml", "<a>"), DATA);

    @Test
    void a_case_gets_the_global_values_with_its_own_over_them() {
        new XmlDataReader(run.context(), "/project/data.xml").load("1.3 CareUnit");

        assertThat(run.context())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("patientId", "2", "careUnitHSAId", "global", "careUnitHSAid", "own", "empty", ""));
    }

    @Test
    void a_case_is_found_by_its_number_whatever_it_is_called() {
        for (String name : new String[] {"1.3", "1.3 Renamed", "  1.3 CareUnit "}) {
            new XmlDataReader(run.context(), "data.xml").load(name);
            assertThat(run.context().get("patientId")).as(name).isEqualTo("2");
        }
    }

    @Test
    void a_case_without_data_of_its_own_gets_the_global_ones() {
        new XmlDataReader(run.context(), "data.xml").load("Tidbok");

        assertThat(run.context()).hasSize(3).containsEntry("patientId", "1");
    }

    @Test
    void another_file_is_read_as_it_is() {
        new XmlDataReader(run.context(), "/project/mockdata.xml").load("1.1 X");

        assertThat(run.context()).containsOnlyKeys("response").containsEntry("response", "Other");
    }

    @Test
    void a_mock_gets_the_global_values_of_its_file() {
        new XmlDataReaderMock(run.context(), "/project/mockdata.xml").load();

        assertThat(run.context()).containsOnlyKeys("response").containsEntry("response", "Basic Response");
    }

    @Test
    void a_file_that_is_absent_or_wrong_is_named() {
        assertThatThrownBy(() -> new XmlDataReaderMock(run.context(), "/project/none.xml").load())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.xml");
        assertThatThrownBy(() -> new XmlDataReaderMock(run.context(), "bad.xml").load())
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("bad.xml");
    }

    @Test
    void the_older_name_does_the_same() {
        new se.skl.rivta.testsupport.soapui.datasource.XmlDataReader(run.context(), "data.xml").load("1.3 CareUnit");

        assertThat(run.context()).containsEntry("careUnitHSAid", "own");
    }
}
