package se.ntjp.stubs.mock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.model.ContractId;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.project.ProjectInterface;
import se.ntjp.testcases.soapui.services.PackageScriptFiles;
import se.ntjp.testcases.soapui.services.ProjectFolder;
import se.ntjp.testcases.soapui.services.ProjectRules;
import se.ntjp.testcases.source.SuiteException;

/** What mock services are made of; each contract's schemas are compiled once. */
final class MockAssembly {

    private final MockSetup setup;
    private final ProjectFolder folder;
    private final PackageScriptFiles files;
    private final Processor saxon = new Processor(false);
    private final SplittableRandom random;
    private final Map<ContractId, ProjectRules> rules = new HashMap<>();

    MockAssembly(MockSetup setup) {
        this.setup = setup;
        this.folder = ProjectFolder.of(setup.files(), setup.project().file());
        this.files = new PackageScriptFiles(folder, setup.output());
        this.random = new SplittableRandom(setup.seed());
    }

    List<RunningMock> mocks() {
        return setup.project().mocks().stream()
                .map(mock -> new RunningMock(setup, mock, operations(mock), files))
                .toList();
    }

    private List<MockedOperation> operations(MockService mock) {
        if (mock.operations().isEmpty()) {
            throw new SuiteException("%s: expected an operation in the mock service %s, found none. Name another."
                    .formatted(setup.project().file(), mock.name()));
        }
        return mock.operations().stream()
                .map(operation -> operation(mock, operation))
                .toList();
    }

    private MockedOperation operation(MockService mock, MockService.Operation operation) {
        ServiceContract contract = contract(mock, operation);
        ProjectRules held = rules.computeIfAbsent(
                contract.id(), id -> new ProjectRules(ContractSchemas.compile(contract), folder, saxon));
        return MockedOperation.of(operation, contract, held, random.split());
    }

    /** The contract of the operation's SOAPAction; else the only one with an operation of its name. */
    private ServiceContract contract(MockService mock, MockService.Operation operation) {
        List<String> actions = setup.project().interfaces().stream()
                .filter(each -> each.name().equals(operation.interfaceName()))
                .flatMap(each -> each.operations().stream())
                .filter(each -> each.name().equals(operation.operation()))
                .map(ProjectInterface.Operation::action)
                .toList();
        List<ServiceContract> named = setup.contracts().stream()
                .filter(contract -> contract.operation().equals(operation.operation()))
                .toList();
        return setup.contracts().stream()
                .filter(contract -> actions.contains(contract.soapAction()))
                .findFirst()
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new SuiteException(
                        "%s: %s answers %s with SOAPAction %s; expected a contract for that in the package, found %s."
                                        .formatted(
                                                setup.project().file(),
                                                mock.name(),
                                                operation.operation(),
                                                actions,
                                                setup.contracts().stream()
                                                        .map(ServiceContract::toString)
                                                        .collect(Collectors.joining(", ")))
                                + " Give the package that the project belongs to."));
    }
}
