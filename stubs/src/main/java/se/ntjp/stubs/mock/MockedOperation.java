package se.ntjp.stubs.mock;

import java.util.random.RandomGenerator;
import javax.xml.namespace.QName;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.soapui.project.MockService.Operation;
import se.ntjp.testcases.soapui.services.ProjectRules;

/**
 * An operation that a mock answers.
 *
 * @param definition as the project has it
 * @param contract the package's contract that it is of
 * @param rules what its messages are held against
 * @param choice how its answer is chosen
 */
record MockedOperation(Operation definition, ServiceContract contract, ProjectRules rules, ResponseChoice choice) {

    static MockedOperation of(
            Operation definition, ServiceContract contract, ProjectRules rules, RandomGenerator random) {
        return new MockedOperation(definition, contract, rules, ResponseChoice.of(definition, random));
    }

    boolean hasAction(String action) {
        return contract.soapAction().equals(action);
    }

    boolean isRequestedBy(QName element) {
        return contract.request().equals(element);
    }

    /** The operation for people who sent something else. */
    @Override
    public String toString() {
        return "%s (SOAPAction «%s», %s in Body)"
                .formatted(definition.name(), contract.soapAction(), contract.request());
    }
}
