package se.ntjp.testcases.soapui.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestMergeTest {

    private final Prefixes prefixes = new Prefixes(Map.of("xmlns:u", "urn:a"));
    private final RequestMerge merge = new RequestMerge(Map.of("from", "periodStart"));

    private static RequestElement leaf(String name, String text) {
        return new RequestElement("urn:a", name, text, List.of());
    }

    private static RequestElement node(String name, RequestElement... children) {
        return new RequestElement("urn:a", name, "", List.of(children));
    }

    private String template() {
        return merge.template(prefixes).toString().replace('"', '\'');
    }

    @Test
    void an_element_that_only_some_requests_have_is_left_out_of_the_others() {
        int plain = merge.add(List.of(leaf("patient", "${patientId}")));
        int unit = merge.add(List.of(leaf("unit", "${careUnit}"), leaf("patient", "${patientId}")));
        assertThat(template()).isEqualTo("{'u:unit':'${careUnit}','u:patient':'${patientId}'}");
        assertThat(merge.parameters(plain)).isEmpty();
        assertThat(merge.parameters(unit)).containsExactly(Map.entry("careUnit", "${careUnit}"));
    }

    @Test
    void what_all_requests_agree_on_is_no_parameter() {
        merge.add(List.of(node("id", leaf("root", "1.2"), leaf("extension", "${a}"))));
        int other = merge.add(List.of(node("id", leaf("root", "1.2"), leaf("extension", "9"))));
        assertThat(template()).isEqualTo("{'u:id':{'u:root':'1.2','u:extension':'${extension}'}}");
        assertThat(merge.parameters(other)).containsExactly(Map.entry("extension", "9"));
    }

    @Test
    void a_fixed_element_of_some_requests_gets_a_parameter_to_be_left_out_by() {
        int with = merge.add(List.of(leaf("kind", "x"), leaf("a", "1")));
        int without = merge.add(List.of(leaf("a", "1")));
        assertThat(template()).isEqualTo("{'u:kind':'${kind}','u:a':'1'}");
        assertThat(merge.parameters(with)).containsExactly(Map.entry("kind", "x"));
        assertThat(merge.parameters(without)).isEmpty();
    }

    @Test
    void repeated_elements_have_parameters_of_their_own() {
        int both = merge.add(List.of(leaf("unit", "${one}"), leaf("unit", "${two}")));
        merge.add(List.of(leaf("unit", "${one}")));
        assertThat(template()).isEqualTo("{'u:unit':['${one}','${two}']}");
        assertThat(merge.parameters(both)).containsExactly(Map.entry("one", "${one}"), Map.entry("two", "${two}"));
    }

    @Test
    void the_days_of_a_period_have_the_names_that_families_of_calls_give_them() {
        merge.add(List.of(leaf("start", "${from}")));
        assertThat(template()).isEqualTo("{'u:start':'${periodStart}'}");
    }

    @Test
    void a_patient_that_only_some_requests_name_is_not_given_to_the_others() {
        int with = merge.add(List.of(leaf("patient", "${patientId}")));
        int without = merge.add(List.of());
        assertThat(template()).isEqualTo("{'u:patient':'${asked-patientId}'}");
        assertThat(merge.parameters(with)).containsExactly(Map.entry("asked-patientId", "${patientId}"));
        assertThat(merge.parameters(without)).isEmpty();
    }
}
