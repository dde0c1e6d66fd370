package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Schema Compliance}: the answer is valid by the contract's schemas, not by those that the project has cached. */
final class SchemaCompliance implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        return List.copyOf(subject.schemaErrors());
    }
}
