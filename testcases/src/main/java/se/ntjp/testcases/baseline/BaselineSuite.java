package se.ntjp.testcases.baseline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.instances.RepeatingElements;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.Call.Kind;
import se.ntjp.testcases.suite.RequestTemplate;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.suite.TestSuite.Binding;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/**
 * Derives a suite from a contract: requests made from its schema, with test data where they have a place. A contract
 * that changes something at the producer is only called where the test data say {@code allowWrites: yes}.
 */
public final class BaselineSuite {

    /** What stands for the file of a suite that was derived. */
    public static final String ORIGIN = "baseline";

    private static final Set<String> READING = Set.of("get", "find", "list", "check", "is", "lookup", "ping", "search");
    private static final String FOREIGN_ADDRESS = "NTJP-HARNESS-FOREIGN-ADDRESS";

    /** What is used where the user gives no test data: a published test identity and addresses that nobody has. */
    public static final TestData DEFAULT_DATA = new TestData(
            Map.of(
                    "logicalAddress", "NTJP-HARNESS-ADDRESS",
                    "httpHeaderHsaId", "NTJP-HARNESS-CONSUMER",
                    "patientId", "191212121212",
                    "patientIdType", "1.2.752.129.2.1.3.1",
                    "unknownPatientId", "201212121212"),
            Map.of());

    private final ServiceContract contract;
    private final RequestFields fields;

    private BaselineSuite(ServiceContract contract) {
        this.contract = contract;
        this.fields = new RequestFields(new InstanceGenerator(contract).full(contract.request()));
    }

    /** The suite of a contract. */
    public static TestSuite of(ServiceContract contract) {
        return new BaselineSuite(contract).suite();
    }

    /** Whether a suite was derived and not written. */
    public static boolean isBaseline(TestSuite suite) {
        return suite.origin().equals(ORIGIN);
    }

    private TestSuite suite() {
        List<TestCase> cases = new ArrayList<>();
        cases.add(new BaselineCase("B.1", "Minsta giltiga anrop", "Smallest valid request")
                .purpose(
                        "Ett anrop med bara det schemat kräver besvaras med ett giltigt svar.",
                        "A request with only what the schema requires gets a valid response.")
                .proves("BP21-R07e")
                .call(Kind.MINIMAL, AnswerKind.RESPONSE, fields.patient())
                .make(writes()));
        if (!fields.all().equals(fields.patient())) {
            cases.add(fuller());
        }
        if (!fields.patient().isEmpty()) {
            cases.add(unknownPatient());
        }
        cases.add(new BaselineCase("B.4", "Främmande logisk adress", "Foreign logical address")
                .purpose(
                        "Ett anrop till en adress som producenten inte svarar för ger inga poster, fast det besvaras på den rätta; ett fel duger också.",
                        "A request to an address that the producer does not answer for gives no records, though it is answered at the right one; an error will do as well.")
                .proves("BP21-R08a", "RES-01")
                .address(FOREIGN_ADDRESS)
                .control(fields.patient())
                .call(Kind.MINIMAL, AnswerKind.ANY, fields.patient(), noRecords())
                .make(writes()));
        cases.add(new BaselineCase("B.5", "Anrop som bryter mot schemat", "Request that breaks the schema")
                .purpose(
                        "Ett anrop som besvaras när det är riktigt avvisas med ett SOAP-fel eller resultCode ERROR när schemat förbjuder det.",
                        "A request that is answered when it is right is refused with a SOAP fault or resultCode ERROR when the schema forbids it.")
                .proves("TS-11c")
                .control(fields.patient())
                .call(Kind.SCHEMA_INVALID, AnswerKind.REFUSAL, fields.patient())
                .make(writes()));
        cases.add(new BaselineCase("B.6", "Teckenkodning", "Encoding")
                .purpose(
                        "Content-Type och XML-deklaration uppger UTF-8 eller UTF-16, och säger samma sak.",
                        "Content-Type and XML declaration name UTF-8 or UTF-16, and say the same.")
                .proves("ENV-02")
                .call(
                        Kind.MINIMAL,
                        AnswerKind.RESPONSE,
                        fields.patient(),
                        List.of(new Expect("encoding", JsonNodeFactory.instance.textNode("consistent"))))
                .make(writes()));
        return new TestSuite(contract + " (" + ORIGIN + ")", contract.namespace(), ORIGIN, binding(), cases);
    }

    private TestCase fuller() {
        return new BaselineCase("B.2", "Fylligare anrop", "Fuller request")
                .purpose(
                        "Ett anrop med period och källsystem, där kontraktet har dem, besvaras enligt kontraktet; ett logiskt fel duger.",
                        "A request with period and source system, where the contract has them, is answered by the contract; a logical error will do.")
                .proves("BP21-R07e")
                .call(Kind.MINIMAL, AnswerKind.RESPONSE_OR_ERROR, fields.all())
                .make(writes());
    }

    private TestCase unknownPatient() {
        Map<String, String> values = new TreeMap<>();
        fields.patient()
                .forEach((path, value) -> values.put(path, value.replace("${patientId}", "${unknownPatientId}")));
        return new BaselineCase("B.3", "Okänd patient", "Unknown patient")
                .purpose(
                        "En patient som producenten inte känner ger ett tomt resultat, inte ett fel.",
                        "A patient the producer does not know gives an empty result, not a fault.")
                .proves("ERR-03")
                .needs("unknownPatientId")
                .call(Kind.MINIMAL, AnswerKind.RESPONSE, values, noRecords())
                .make(writes());
    }

    private List<Expect> noRecords() {
        return records().isEmpty()
                ? List.of()
                : List.of(new Expect("records", JsonNodeFactory.instance.textNode("none")));
    }

    private String records() {
        return RepeatingElements.of(contract, contract.response()).stream()
                .map(QName::getLocalPart)
                .map(name -> "*:" + name)
                .collect(Collectors.joining("|"));
    }

    private Binding binding() {
        return new Binding(
                Map.of(), records(), Map.of(), new TimeRule(TimeRule.Match.ANY, List.of()), RequestTemplate.NONE, "");
    }

    private boolean writes() {
        return writes(contract);
    }

    /** Whether a call may change something at the producer, told by the operation's first word. */
    public static boolean writes(ServiceContract contract) {
        String firstWord = contract.id().name().split("(?<=[a-z])(?=[^a-z])", 2)[0];
        return !READING.contains(firstWord.toLowerCase(Locale.ROOT));
    }
}
