package se.ntjp.stubs.mock;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.testcases.soapui.project.MockService.Response;
import se.ntjp.testcases.soapui.script.GroovyScripts;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.Scripts;
import se.ntjp.testcases.soapui.straight.CombinedScripts;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;

/** An official mock that runs, as published. */
final class PublishedMock implements AutoCloseable, MockListener {

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<String> replaced = new CopyOnWriteArrayList<>();
    private final MockProject found;
    private final ServiceContract contract;
    private final Scripts scripts;
    private final OfficialMock mock;

    private PublishedMock(String domain, String contract) {
        this.found = MockProject.find(List.of(OfficialPackages.named(domain)), contract + "Mock")
                .orElseThrow();
        this.contract = found.release().contracts().stream()
                .filter(each -> each.id().name().equals(contract))
                .findFirst()
                .orElseThrow();
        this.scripts = engine();
        this.mock = OfficialMock.start(
                new MockSetup(
                        found.project(),
                        found.release().files(),
                        found.release().contracts(),
                        scripts,
                        Optional.empty(),
                        1,
                        this),
                0);
    }

    static PublishedMock of(String contract) {
        boolean index = contract.equals("FindContent") || contract.equals("Update");
        return new PublishedMock(
                index ? "itintegration.engagementindex" : "clinicalprocess.healthcond.description", contract);
    }

    private static Scripts engine() {
        return new CombinedScripts(new StraightLineScripts(), Optional.of(new GroovyScripts()));
    }

    List<Response> responses() {
        return found.project().mocks().get(0).operations().get(0).responses();
    }

    Reply ask(String response, String request) {
        return new Caller(mock.address()).header("x-mock-response", response).post(request);
    }

    URI address() {
        return mock.address();
    }

    ServiceContract contract() {
        return contract;
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public void failed(Script script, Throwable failure) {
        failures.add(script.place() + ": " + failure);
    }

    @Override
    public void replaced(String mock, String chosen, String given) {
        replaced.add("%s for %s".formatted(given, chosen));
    }

    List<String> replaced() {
        return replaced;
    }

    @Override
    public void close() {
        mock.close();
        scripts.close();
    }
}
