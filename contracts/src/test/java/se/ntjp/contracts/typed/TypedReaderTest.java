package se.ntjp.contracts.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.ntjp.contracts.codegen.OwnContracts;
import se.ntjp.contracts.typed.TypedProblem.Kind;
import se.ntjp.contracts.xml.SafeXml;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedReaderTest {

    private static final String VALID =
            """
            <ListThingsResponse xmlns="urn:riv:test:sample:ListThingsResponder:1" xmlns:c="urn:riv:test:sample:1">
              <thing state="RED" id="1">
                <c:name>Chair</c:name>
                <c:colour>GREEN</c:colour>
                <c:otherColour>RED</c:otherColour>
                <c:otherColour>GREEN</c:otherColour>
                <c:count>12</c:count>
                <c:fragile>true</c:fragile>
                <c:code>1.2.3</c:code>
                <c:weight unit="kg">4.5</c:weight>
              </thing>
              <page>
                <c:number>1</c:number>
              </page>
              <more xmlns="urn:riv:other:1">anything</more>
            </ListThingsResponse>
            """;

    private final TypedReaders readers = new TypedReaders();
    private TypedReader reader;

    @BeforeAll
    void generateClasses() {
        reader = readers.forContract(OwnContracts.bp21());
        assertThat(reader.unavailable()).isEmpty();
    }

    @AfterAll
    void letGo() {
        readers.close();
    }

    @Test
    void a_valid_answer_is_read_without_problems() {
        assertThat(reader.read(bytes(VALID))).isEmpty();
    }

    @Test
    void an_unknown_enum_constant_is_lost_silently_and_told_with_element_and_line() {
        List<TypedProblem> problems = readWith("<c:colour>GREEN<", "<c:colour>BLUE<");

        assertThat(problems)
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line, TypedProblem::column)
                .containsExactly(tuple(Kind.SILENTLY_LOST, "colour", 4, 5));
        assertThat(problems.get(0).message().en())
                .isEqualTo("«BLUE» in colour is no value that the contract's generated classes know (RED, GREEN). "
                        + "JAXB turns it to null without a word, so the consumer sees it as absent.");
        assertThat(problems.get(0).message().sv())
                .isEqualTo(
                        "«BLUE» i colour är inget värde som kontraktets genererade klasser känner till (RED, GREEN). "
                                + "JAXB gör det till null utan att säga något, så konsumenten ser det som om elementet saknas.");
    }

    @Test
    void an_unknown_enum_constant_among_several_elements_is_the_one_that_is_told() {
        assertThat(readWith("<c:otherColour>GREEN<", "<c:otherColour>BLUE<"))
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.SILENTLY_LOST, "otherColour", 6));
    }

    @Test
    void an_unknown_enum_constant_in_an_attribute_is_told_at_its_element() {
        List<TypedProblem> problems = readWith("state=\"RED\"", "state=\"red\"");

        assertThat(problems)
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.SILENTLY_LOST, "thing", 2));
        assertThat(problems.get(0).message().en()).startsWith("«red» in state");
    }

    @Test
    void letters_in_a_number_are_unparsable() {
        List<TypedProblem> problems = readWith("<c:count>12<", "<c:count>twelve<");

        assertThat(problems)
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.UNPARSABLE, "count", 7));
        assertThat(problems.get(0).message().en())
                .isEqualTo(
                        "«twelve» in count is no value of the element's type. CXF's client refuses the whole answer.");
    }

    @Test
    void letters_in_a_number_with_attributes_are_unparsable() {
        assertThat(readWith(">4.5<", ">heavy<"))
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.UNPARSABLE, "weight", 10));
    }

    @Test
    void a_boolean_in_words_is_lost_silently() {
        assertThat(readWith("<c:fragile>true<", "<c:fragile>yes<"))
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.SILENTLY_LOST, "fragile", 8));
    }

    @Test
    void spaces_around_an_enum_constant_are_shown_as_what_is_wrong() {
        assertThat(readWith("<c:colour>GREEN<", "<c:colour> GREEN<"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).startsWith("« GREEN» in colour"));
    }

    @Test
    void an_unexpected_element_is_told_with_its_line() {
        List<TypedProblem> problems = readWith("<c:number>1</c:number>", "<c:number>1</c:number><c:total>2</c:total>");

        assertThat(problems)
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.UNEXPECTED, "total", 13));
        assertThat(problems.get(0).message().en())
                .isEqualTo("The element total is not expected here. CXF's client refuses the whole answer.");
    }

    @Test
    void a_misspelt_element_that_the_wildcard_swallows_is_lost_silently() {
        assertThat(readWith("page>", "pages>"))
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.SILENTLY_LOST, "pages", 12));
    }

    @Test
    void unexpected_elements_are_told_in_every_answer_however_many_came_before() {
        for (int i = 0; i < 30; i++) {
            assertThat(readWith("c:number", "c:numbers"))
                    .extracting(TypedProblem::kind)
                    .containsExactly(Kind.UNEXPECTED);
        }
    }

    @Test
    void several_problems_come_in_the_order_of_the_document() {
        String answer = VALID.replace("<c:count>12<", "<c:count>x<").replace("c:number", "c:numbers");

        assertThat(reader.read(bytes(answer)))
                .extracting(TypedProblem::kind)
                .containsExactly(Kind.UNPARSABLE, Kind.UNEXPECTED);
    }

    @Test
    void another_root_than_the_contracts_is_told() {
        List<TypedProblem> problems = reader.read(bytes("<Fault xmlns='urn:x'/>"));

        assertThat(problems)
                .extracting(TypedProblem::kind, TypedProblem::element, TypedProblem::line)
                .containsExactly(tuple(Kind.WRONG_ROOT, "Fault", 1));
        assertThat(problems.get(0).message().en())
                .contains("{urn:x}Fault", "{urn:riv:test:sample:ListThingsResponder:1}ListThingsResponse");
    }

    @Test
    void a_missing_root_is_told() {
        assertThat(reader.read(bytes("<!-- nothing -->")))
                .extracting(TypedProblem::kind)
                .containsExactly(Kind.UNREADABLE);
        assertThat(reader.read(new byte[0])).extracting(TypedProblem::kind).containsExactly(Kind.UNREADABLE);
    }

    @Test
    void an_answer_that_breaks_off_is_unreadable_from_there() {
        List<TypedProblem> problems = reader.read(bytes(VALID.substring(0, VALID.indexOf("<c:fragile>"))));

        assertThat(problems).extracting(TypedProblem::kind).containsExactly(Kind.UNREADABLE);
        assertThat(problems.get(0).line()).isEqualTo(8);
    }

    @Test
    void a_doctype_is_refused() {
        List<TypedProblem> problems = reader.read(bytes("<!DOCTYPE a [<!ENTITY b 'c'>]>\n" + VALID));

        assertThat(problems).extracting(TypedProblem::kind).containsExactly(Kind.UNREADABLE);
        assertThat(problems.get(0).message().en()).contains("DOCTYPE");
    }

    @Test
    void an_answer_that_is_nothing_but_problems_gives_a_bounded_list() {
        String answer = VALID.replace("<c:number>1</c:number>", "<c:total/>".repeat(1_000));

        List<TypedProblem> problems = reader.read(bytes(answer));

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).message().en()).isEqualTo("More than 100 problems; the rest are not shown.");
    }

    @Test
    void a_type_that_does_not_belong_there_is_ignored_as_jaxb_does() {
        String answer = VALID.replace(
                "<page>", "<page xsi:type='c:Weight' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>");

        assertThat(reader.read(bytes(answer))).isEmpty();
    }

    @Test
    void a_reader_inside_an_envelope_gives_the_lines_of_the_envelope_and_is_left_behind_the_payload() throws Exception {
        String envelope = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'>\n<e:Body>\n"
                + VALID.replace("<c:colour>GREEN<", "<c:colour>BLUE<") + "</e:Body>\n</e:Envelope>";
        XMLStreamReader stream =
                SafeXml.streamReader(SafeXml.streamFactory(), new ByteArrayInputStream(bytes(envelope)));
        stream.nextTag();
        stream.nextTag();
        stream.nextTag();

        List<TypedProblem> problems = reader.read(stream);

        assertThat(problems).extracting(TypedProblem::line).containsExactly(6);
        while (!stream.isEndElement()) {
            stream.next();
        }
        assertThat(stream.getLocalName()).isEqualTo("Body");
    }

    @Test
    void the_same_input_gives_the_same_output_whatever_the_locale() {
        String answer = VALID.replace("<c:count>12<", "<c:count>x<").replace("c:number", "c:numbers");
        List<TypedProblem> first = reader.read(bytes(answer));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(reader.read(bytes(answer))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<TypedProblem> readWith(String text, String replacement) {
        assertThat(VALID).contains(text);
        return reader.read(bytes(VALID.replace(text, replacement)));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
