package se.ntjp.reports.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.exchange.Header;

class SecretsTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.test:8443/x?wsdl, https://a.test:8443/x?wsdl",
        "https://user:pass@a.test/x, https://a.test/x",
        "https://a.test/x?key=1&b=2#c, https://a.test/x?key=***&b=***",
        "https://us%40er@a_b.test/x, https://a_b.test/x",
        "http://[::1]:8080/, http://[::1]:8080/",
        "/only/path, /only/path"
    })
    void an_address_is_kept_without_what_lets_a_reader_in(String address, String kept) {
        assertThat(Secrets.address(URI.create(address))).isEqualTo(kept);
    }

    @Test
    void credentials_are_masked_whatever_their_letter_case() {
        assertThat(Secrets.masked(List.of(
                        new Header("AUTHORIZATION", "Bearer x"),
                        new Header("cookie", "a=b"),
                        new Header("X-Cookie", "kept"))))
                .containsExactly(
                        new Header("AUTHORIZATION", "***"),
                        new Header("cookie", "***"),
                        new Header("X-Cookie", "kept"));
    }
}
