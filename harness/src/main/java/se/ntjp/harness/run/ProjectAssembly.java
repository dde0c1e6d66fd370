package se.ntjp.harness.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.harness.runner.Cases;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.soapui.ProjectRun;
import se.ntjp.harness.soapui.SoapUiCases;
import se.ntjp.harness.soapui.StepRequests;
import se.ntjp.harness.soapui.UntrustedScripts;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.judge.Judge;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.soapui.assertion.Assertions;
import se.ntjp.testcases.soapui.official.ProjectScripts;
import se.ntjp.testcases.soapui.project.ProjectInterface;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.script.GroovyScripts;
import se.ntjp.testcases.soapui.script.Scripts;
import se.ntjp.testcases.soapui.services.PackageScriptFiles;
import se.ntjp.testcases.soapui.services.ProjectFolder;
import se.ntjp.testcases.soapui.services.ProjectRules;
import se.ntjp.testcases.soapui.services.ProjectServices;
import se.ntjp.testcases.soapui.straight.CombinedScripts;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;
import se.ntjp.testcases.soapui.stricter.EveryRecordNotJustOne;
import se.ntjp.testcases.soapui.stricter.OnlyTheRequestedPatient;

/** Puts together what it takes to run the cases of a SoapUI project. */
final class ProjectAssembly implements AutoCloseable {

    private final RunInputs inputs;
    private final ProjectInputs project;
    private final Surroundings surroundings;
    private final ContractSchemas schemas;
    private final Processor saxon;
    private final SoapUiProject read;
    private final Scripts scripts;

    ProjectAssembly(
            RunInputs inputs,
            ProjectInputs project,
            Surroundings surroundings,
            ContractSchemas schemas,
            Processor saxon) {
        this.inputs = inputs;
        this.project = project;
        this.surroundings = surroundings;
        this.schemas = schemas;
        this.saxon = saxon;
        this.read = new ProjectReader().read(project.file(), project.files().get(project.file()));
        StraightLineScripts straight = new StraightLineScripts();
        Optional<Scripts> engine = project.trusted() ? Optional.of(prepared(read, straight)) : Optional.empty();
        this.scripts = new CombinedScripts(straight, engine);
    }

    /** The script engine; reads the scripts beside whatever comes first, since that is half of what they cost. */
    private static Scripts prepared(SoapUiProject project, StraightLineScripts straight) {
        GroovyScripts engine = new GroovyScripts();
        CompletableFuture.runAsync(() -> ProjectScripts.of(project).stream()
                .filter(script -> straight.parse(script).isEmpty())
                .forEach(engine::prepare));
        return engine;
    }

    /** The cases, ready to run. */
    Cases cases(String userAgent, ExchangeReader reader, Judge judge, Transport transport, RunListener listener) {
        ProjectFolder folder = ProjectFolder.of(new FilesInMemory(project.files()), project.file());
        ProjectRules rules = new ProjectRules(schemas, folder, saxon);
        return new SoapUiCases(new ProjectRun(
                new ProjectItem(read),
                scripts,
                BaselineSuite.writes(inputs.contract()),
                project.trusted() ? testCase -> List.of() : new UntrustedScripts(read)::in,
                new Assertions(scripts),
                new StepRequests(inputs.target(), hasFixedAddressesOnly(), published(folder), userAgent, inputs.seed()),
                this::action,
                reader,
                judge,
                project.parity() ? List.of() : List.of(new OnlyTheRequestedPatient(), new EveryRecordNotJustOne()),
                transport,
                listener,
                (data, world) -> new ProjectServices(rules, data, world),
                new PackageScriptFiles(folder, surroundings.output()),
                surroundings.pauses(),
                inputs.seed(),
                surroundings.started()));
    }

    /** The values that the project's own test data came with. */
    private Set<String> published(ProjectFolder folder) {
        Optional<String> name = folder.resolve("data.xml").filter(project.files()::containsKey);
        if (name.isEmpty()) {
            return Set.of();
        }
        TestData data = new TestDataReader().read(name.get(), project.files().get(name.get()));
        return Stream.concat(
                        data.global().values().stream(),
                        data.cases().values().stream().flatMap(values -> values.values().stream()))
                .collect(Collectors.toSet());
    }

    private boolean hasFixedAddressesOnly() {
        return read.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .flatMap(testCase -> testCase.steps().stream())
                .noneMatch(step -> step instanceof Step.SoapRequest request
                        && request.endpoint().contains("${"));
    }

    /** The SOAPAction of a step: the contract's where the step is for the contract, else what the project says. */
    private String action(Step.SoapRequest step) {
        String written = read.interfaces().stream()
                .filter(each -> each.name().equals(step.interfaceName()))
                .flatMap(each -> each.operations().stream())
                .filter(each -> each.name().equals(step.operation()))
                .map(ProjectInterface.Operation::action)
                .findFirst()
                .orElse("");
        boolean contracts = written.startsWith(inputs.contract().namespace() + ":")
                || step.operation().equals(inputs.contract().operation());
        return contracts ? inputs.contract().soapAction() : written;
    }

    @Override
    public void close() {
        scripts.close();
    }
}
