package se.ntjp.testcases.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void no_bytes_have_the_digest_of_nothing() {
        assertThat(Body.EMPTY.digest()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Body.EMPTY).isEqualTo(Body.of("")).hasToString("0 bytes");
    }

    @Test
    void text_is_written_in_UTF_8_and_read_as_asked() {
        assertThat(Body.of("å").size()).isEqualTo(2);
        assertThat(Body.of("å").text(UTF_8)).isEqualTo("å");
        assertThat(Body.of("å").text(ISO_8859_1)).isEqualTo("Ã¥");
        assertThat(Body.of(new byte[] {(byte) 0xe5}).text(UTF_8)).isEqualTo("\uFFFD");
    }

    @Test
    void a_copy_that_is_changed_does_not_change_the_body() {
        Body body = Body.of("abc");
        body.bytes()[0] = 'x';

        assertThat(body).isEqualTo(Body.of("abc"));
    }

    @Property
    void bodies_are_equal_when_their_bytes_are(@ForAll byte[] bytes, @ForAll byte[] others) throws IOException {
        assertThat(Body.of(bytes)).isEqualTo(Body.of(bytes.clone())).hasSameHashCodeAs(Body.of(bytes.clone()));
        assertThat(Body.of(bytes).equals(Body.of(others))).isEqualTo(Arrays.equals(bytes, others));
        assertThat(Body.of(bytes).digest().equals(Body.of(others).digest())).isEqualTo(Arrays.equals(bytes, others));
        assertThat(Body.of(bytes).stream().readAllBytes()).isEqualTo(bytes);
    }
}
