package se.ntjp.stubs.generated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.instances.RepeatingElements;
import se.ntjp.contracts.instances.ValueSource;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.schematron.PackageRules;

/**
 * Makes an answer out of a contract's schema that breaks none of the Schematron rules that the package has for it: the
 * fullest or the barest there is, less what the rules forbid.
 */
final class AnswerSearch {

    private static final String CODE_SYSTEM = "1.2.752.129.2.2.2.1";

    private final ServiceContract contract;
    private final InstanceGenerator generator;

    AnswerSearch(ServiceContract contract) {
        this.contract = contract;
        this.generator = new InstanceGenerator(contract);
    }

    /** An answer that breaks no rule; the one that breaks the fewest where none is found. */
    Document best() {
        List<Document> candidates = List.of(
                coherent(withResult().full(contract.response())),
                coherent(withOneRecord().minimal(contract.response())));
        return PackageRules.of(contract)
                .map(rules -> new AnswerRepair(contract, rules))
                .map(repair -> repair.best(candidates))
                .orElse(candidates.get(0));
    }

    private InstanceGenerator withResult() {
        return generator.with(ValueSource.of(resultCodes()));
    }

    /** Asks for a result, one of each repeating element, and codes where a coded value stands. */
    private InstanceGenerator withOneRecord() {
        Map<String, String> results = resultCodes();
        String root = "/" + contract.response().getLocalPart();
        return generator.with(new ValueSource() {
            @Override
            public Optional<String> value(String path) {
                return Optional.ofNullable(results.get(path)).or(() -> coded(path));
            }

            @Override
            public boolean wants(String path) {
                return value(path).isPresent()
                        || path.equals(root + "/result")
                        || RepeatingElements.of(contract, contract.response()).stream()
                                .anyMatch(name -> path.equals(root + "/" + name.getLocalPart()));
            }
        });
    }

    private static Optional<String> coded(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "code" -> Optional.of("K1");
            case "codeSystem" -> Optional.of(CODE_SYSTEM);
            case "displayName" -> Optional.of("Kod ett");
            default -> Optional.empty();
        };
    }

    private Map<String, String> resultCodes() {
        Map<String, String> values = new TreeMap<>();
        for (Element code : XmlTree.all(generator.full(contract.response()), "resultCode")) {
            StringBuilder path = new StringBuilder();
            for (Node at = code; at instanceof Element element; at = at.getParentNode()) {
                path.insert(0, "/" + element.getLocalName());
            }
            values.put(path.toString(), "OK");
        }
        return values;
    }

    /** Mends what RIV-TA's data types forbid and a schema cannot say: code besides free text, value besides reference. */
    private static Document coherent(Document answer) {
        XmlTree.remove(answer, "errorCode");
        for (Element text : XmlTree.all(answer, "originalText")) {
            if (XmlTree.child(text.getParentNode(), "code").isPresent()) {
                text.getParentNode().removeChild(text);
            }
        }
        for (Element reference : XmlTree.all(answer, "reference")) {
            if (XmlTree.child(reference.getParentNode(), "value").isPresent()) {
                reference.getParentNode().removeChild(reference);
            }
        }
        XmlTree.all(answer, "codeSystem").forEach(each -> each.setTextContent(CODE_SYSTEM));
        return answer;
    }
}
