package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.contracts.lint.MiniPackage.DOMAIN;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.XSD;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.lint.MiniPackage;
import se.ntjp.contracts.model.LoadProblem;

/** Packages come from outside: a schema or WSDL never makes the harness fetch, expand or read anything else. */
class HostileSchemasTest {

    private static final String DOCTYPE =
            "has a DOCTYPE, which is refused since it can make a reader fetch or expand anything; remove it";

    private final MiniPackage mini = MiniPackage.correct();

    @Test
    void a_DOCTYPE_in_a_WSDL_is_refused_and_the_other_contract_loads() {
        MiniPackage hostile = mini.replace(
                WSDL,
                "<wsdl:definitions",
                "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>\n<wsdl:definitions");

        assertThat(hostile.read().problems()).containsExactly(new LoadProblem(WSDL, 2, DOCTYPE));
        assertThat(hostile.read().contracts()).extracting(Object::toString).containsExactly("PutThing 1.0");
    }

    @Test
    void a_DOCTYPE_in_a_schema_is_refused() {
        MiniPackage hostile = mini.replace(
                DOMAIN, "<xs:schema", "<!DOCTYPE xs:schema SYSTEM \"http://127.0.0.1/schema.dtd\">\n<xs:schema");

        assertThat(SchemaCompiler.problem(hostile.contract("GetThing"))).contains(new LoadProblem(DOMAIN, 2, DOCTYPE));
    }

    @Test
    void an_entity_bomb_in_a_schema_is_refused_before_it_expands() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n";
        MiniPackage hostile =
                mini.replace(XSD, "<xs:schema", bomb + "<xs:schema").replace(XSD, "version=\"1.1\"", "version=\"&d;\"");

        assertThat(SchemaCompiler.problem(hostile.contract("GetThing"))).contains(new LoadProblem(XSD, 2, DOCTYPE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "../../../../../../../../etc/passwd",
                "..\\..\\..\\..\\secrets.xsd",
                "/etc/passwd",
                "file:///etc/passwd",
                "jar:file:/x.jar!/x.xsd"
            })
    void a_location_outside_the_package_is_refused_in_schema_and_WSDL(String location) {
        MiniPackage schema = mini.replace(XSD, "../../core_components/test_lint_1.0.xsd", location);
        MiniPackage wsdl = mini.replace(WSDL, "GetThingResponder_1.1.xsd", location);

        assertThat(SchemaCompiler.problem(schema.contract("GetThing")))
                .contains(new LoadProblem(
                        XSD,
                        6,
                        "refers to «%s» (namespace urn:riv:test:lint:1), which is not in the package; add the file or correct schemaLocation"
                                .formatted(location)));
        assertThat(wsdl.read().problems())
                .containsExactly(new LoadProblem(
                        WSDL,
                        17,
                        "imports «%s» (namespace urn:riv:test:lint:GetThingResponder:1), which is not in the package; add the file or correct schemaLocation"
                                .formatted(location)));
    }

    @Test
    void a_location_on_the_network_is_refused_without_a_connection() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            String location = "http://127.0.0.1:%d/test_lint_1.0.xsd"
                    .formatted(((InetSocketAddress) server.getLocalAddress()).getPort());

            MiniPackage schema = mini.replace(XSD, "../../core_components/test_lint_1.0.xsd", location);
            MiniPackage wsdl = mini.replace(WSDL, "GetThingResponder_1.1.xsd", location);

            assertThat(SchemaCompiler.problem(schema.contract("GetThing")))
                    .map(LoadProblem::message)
                    .hasValueSatisfying(message -> assertThat(message).contains(location));
            assertThat(wsdl.read().problems()).extracting(LoadProblem::file).containsExactly(WSDL);
            assertThat(server.accept()).as("a connection was made").isNull();
        }
    }
}
