package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final String SUITE =
            """
            suite: A
            contract: urn:riv:a
            always: [address]
            cases:
              - id: Two-words
                title: {sv: A, en: A}
                purpose: {sv: A, en: A}
                proves: [TS-04]
                needs: [unit]
                calls:
                  - id: all
                    headers: {x-mock-response: "${unit}"}
            """;

    private static TestCase read() {
        return new SuiteReader()
                .read("a.yaml", SUITE.getBytes(StandardCharsets.UTF_8))
                .cases()
                .get(0);
    }

    @Test
    void a_call_of_a_record_made_before_calls_had_headers_has_none() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        String json = mapper.writeValueAsString(read().calls().get(0));
        assertThat(json).contains("\"headers\":{\"x-mock-response\":\"${unit}\"}");
        Call old = mapper.readValue(json.replaceFirst("\"headers\":\\{.*?\"},", ""), Call.class);
        assertThat(old.headers()).isEmpty();
        assertThat(mapper.readValue(json, Call.class).headers())
                .containsExactly(Map.entry("x-mock-response", "${unit}"));
    }

    @Test
    void a_suite_says_itself_what_data_all_its_cases_need() {
        assertThat(read().needs()).containsExactly("address", "unit");
    }
}
