package se.ntjp.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.ntjp.contracts.lint.MiniPackage.GET;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.XSD;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.lint.MiniPackage;

class ContractLibraryTest {

    private static final MiniPackage MINI = MiniPackage.correct();

    private final ContractLibrary library = new ContractLibrary(List.of(MINI.read(), second().read()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GetThing:1",
                "getthing:1",
                "GetThing 1",
                "GetThing:1.1",
                "urn:riv:test:lint:GetThingResponder:1",
                "URN:RIV:test:lint:GetThing:1:rivtabp21"
            })
    void a_contract_is_found_by_the_names_people_use(String name) {
        assertThat(library.find(name)).hasToString("GetThing 1.1");
    }

    @Test
    void a_name_that_only_one_contract_has_needs_no_version() {
        assertThat(library.find("PutThing").profile()).isEqualTo(RivtaProfile.RIVTABP20);
    }

    @Test
    void of_the_same_contract_in_two_packages_the_first_is_taken() {
        ReleasePackage first = MINI.named("first").read();

        ContractLibrary both = new ContractLibrary(List.of(first, MINI.read()));

        assertThat(both.find("GetThing").files()).isSameAs(first.files());
    }

    @Test
    void a_name_that_fits_none_or_several_lists_the_candidates_word_by_word() {
        ContractLibrary withProblem = new ContractLibrary(
                List.of(MINI.without(GET + "GetThingResponder_1.1.xsd").read()));
        String messages = Stream.of(
                        message(library, "GetThing"),
                        message(library, "GetThings"),
                        message(library, "GetThing:3"),
                        message(library, "GetThing:99999999999"),
                        message(library, ""),
                        message(withProblem, "GetThing"))
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertSame("model/names.txt", messages);
    }

    private static String message(ContractLibrary library, String name) {
        Throwable thrown = catchThrowable(() -> library.find(name));
        assertThat(thrown).isInstanceOf(ContractException.class);
        return thrown.getMessage();
    }

    /** The contract in its next major version. */
    private static MiniPackage second() {
        return MINI.replace(WSDL, ":1:rivtabp21", ":2:rivtabp21")
                .replace(WSDL, "GetThingResponder:1", "GetThingResponder:2")
                .replace(XSD, "GetThingResponder:1\"", "GetThingResponder:2\"")
                .move(WSDL, GET + "GetThingInteraction_2.0_RIVTABP21.wsdl");
    }
}
