package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.typed.TypedProblem;
import se.ntjp.contracts.typed.TypedReader;
import se.ntjp.contracts.typed.TypedReaders;

/** TYP-01. */
class TypedClientCanReadTest {

    private final ExchangeCheck check = new TypedClientCanRead(contacts());

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(TypedClientCanRead.class);

    @Test
    void an_answer_that_the_generated_client_reads_whole_holds() {
        holds(Exchanges.contacts());
    }

    @Test
    void an_answer_whose_encoding_only_the_header_names_is_read_as_the_header_says() {
        holds(Exchanges.contacts()
                .type("text/xml; charset=ISO-8859-1")
                .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
                .in(ISO_8859_1));
        holds(Exchanges.contacts()
                .type("text/xml; charset=utf-16")
                .replace("UTF-8", "UTF-16")
                .in(UTF_16));
        holds(Exchanges.contacts().body("\uFEFF" + Exchanges.contacts().text()));
        holds(Exchanges.contacts().type("text/xml; charset=*"));
    }

    @Test
    void a_value_that_the_client_does_not_know() {
        breaks(Exchanges.contacts().replace("<c:resultCode>OK", "<c:resultCode>BRA"));
    }

    @Test
    void no_more_than_five_problems_are_shown() {
        breaks(Exchanges.contacts()
                .replace("<result>", "<result><c:resultCode>BRA</c:resultCode></result>".repeat(9) + "<result>"));
    }

    @Test
    void a_contract_without_classes_is_a_remark() {
        golden.check(new TypedClientCanRead(new NoClasses())
                .judge(Exchanges.contacts().read()));
    }

    @Test
    void a_fault_and_what_cannot_be_read_are_not_for_the_client() {
        holds(Exchanges.contacts().rightFault());
        holds(Exchanges.contacts().body("<x"));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }

    private static TypedReader contacts() {
        try (TypedReaders readers = new TypedReaders()) {
            return readers.forContract(Exchanges.contacts().side().contract());
        }
    }

    /** A Java without a compiler, and a contract that the harness has no classes of. */
    private static final class NoClasses implements TypedReader {

        @Override
        public Optional<Text> unavailable() {
            return Optional.of(Text.of("Ingen kompilator.", "No compiler."));
        }

        @Override
        public List<TypedProblem> read(XMLStreamReader payload) {
            return List.of();
        }

        @Override
        public List<TypedProblem> read(byte[] payload) {
            return List.of();
        }
    }
}
