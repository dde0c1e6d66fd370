package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.source.SuiteException;

/** The data.xml that SoapUI's scripts get to see. */
class DataXmlTest {

    private static final URI TARGET = URI.create("https://producer.example/soap?a=1&b=2");
    private static final List<Planned> CASES =
            List.of(new Planned("1.1", "1 Basic", "1.1 Person", List.of(), true, true, null));

    private static String write(String published, TestData data) {
        return new String(
                DataXml.of(published.getBytes(StandardCharsets.UTF_8), data, CASES, TARGET), StandardCharsets.UTF_8);
    }

    private static TestData read(String xml) {
        return new TestDataReader().read("data.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void values_come_back_as_they_were_with_the_target_as_address() {
        TestData data = new TestData(
                Map.of("webServiceUrl", "http://elsewhere/", "patientId", "191212121212", "odd", "<a> & \"b\" å"),
                Map.of("1.1", Map.of("patientId", "")));
        TestData seen = read(write("", data));
        assertThat(seen.global())
                .containsEntry("patientId", "191212121212")
                .containsEntry("odd", "<a> & \"b\" å")
                .containsEntry("webServiceUrl", TARGET.toString());
        assertThat(seen.cases()).containsEntry("1.1", Map.of("patientId", ""));
    }

    @Test
    void cases_have_the_names_that_scripts_look_up() {
        assertThat(write("", new TestData(Map.of(), Map.of("1.1", Map.of("a", "b")))))
                .contains("<testcase id=\"1.1 Person\"><data><a>b</a></data></testcase>");
    }

    @Test
    void nothing_of_a_case_goes_to_another_address() {
        TestData data = new TestData(Map.of(), Map.of("1.1", Map.of("webServiceUrl", "http://elsewhere/")));
        assertThat(write("", data)).doesNotContain("elsewhere");
        assertThat(read(write("", data)).global()).containsEntry("webServiceUrl", TARGET.toString());
    }

    @Test
    void of_the_published_file_all_but_the_data_is_kept() {
        String published =
                "<testsuite><id>Demo</id><globaldata><old>1</old></globaldata><testcase id=\"9 X\"><data/></testcase></testsuite>";
        assertThat(write(published, TestData.NONE)).contains("<id>Demo</id>").doesNotContain("old", "9 X");
    }

    @Test
    void a_value_made_of_another_comes_after_it() {
        String written = write("", new TestData(Map.of("address", "${unit}", "unit", "U"), Map.of()));
        assertThat(written.indexOf("<unit>")).isLessThan(written.indexOf("<address>"));
    }

    @Test
    void a_name_that_xml_does_not_know_is_refused() {
        assertThatThrownBy(() -> write("", new TestData(Map.of("a b", "1"), Map.of())))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("«a b»");
    }

    @Test
    void a_published_file_with_a_doctype_is_refused() {
        assertThatThrownBy(() -> write("<!DOCTYPE testsuite><testsuite/>", TestData.NONE))
                .isInstanceOf(SuiteException.class);
    }
}
