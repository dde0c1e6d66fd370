package se.ntjp.contracts.lint.schema;

import java.util.List;
import javax.xml.namespace.QName;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * The types of request and response are named after them (TS-05). Tjänsteschema 2.0 calls that of the request {@code
 * …RequestType}, which is accepted.
 */
public final class RootTypesAreNamedAfterOperation implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Typen för fråga eller svar ska heta som elementet, följt av Type.",
                        "The type of request or response is named as the element, followed by Type."),
                "TS-05");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String request = schema.interaction().orElse("");
        for (String name : List.of(request, request + "Response")) {
            schema.document()
                    .global("element", name)
                    .filter(each -> schema.isService())
                    .ifPresent(element -> {
                        String found = Dom.qname(element, "type")
                                .map(QName::getLocalPart)
                                .orElse("");
                        boolean isOlder = name.equals(request) && found.equals(name + "RequestType");
                        if (!found.equals(name + "Type") && !isOlder) {
                            findings.add(element, name + "Type", found);
                        }
                    });
        }
    }
}
