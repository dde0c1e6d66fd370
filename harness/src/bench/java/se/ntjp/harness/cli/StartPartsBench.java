package se.ntjp.harness.cli;

import java.util.concurrent.Callable;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.typed.TypedReaders;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.schematron.SchematronCompiler;
import se.ntjp.testcases.suite.SuiteFiles;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite;

/**
 * What each thing that a run makes before its first request costs, cold and one after the other. A run makes some beside
 * each other, so they add up to more than its start. Prints; asserts nothing about time.
 */
final class StartPartsBench {

    private StartPartsBench() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        Ntjp.settle();
        System.out.printf("%n%-46s %9s%n", "made before the first request, cold", "seconds");
        ServiceContract contract =
                timed("contract", () -> ContractLibrary.bundled().find("GetCareDocumentation:3"));
        TestSuite suite =
                timed("suite", () -> Suites.bundled().find(contract.namespace()).orElseThrow());
        timed("schemas", () -> ContractSchemas.compile(contract));
        timed("schemas, the second time", () -> ContractSchemas.compile(contract));
        timed("model that requests are generated from", () -> new InstanceGenerator(contract));
        Processor saxon = timed("Saxon", () -> new Processor(false));
        byte[] rules = SuiteFiles.schematron(suite).orElseThrow();
        timed("Schematron", () -> new SchematronCompiler(saxon).compile("rules", rules, contract.files()));
        TypedReaders readers = new TypedReaders();
        timed("typed client", () -> readers.forContract(contract));
        readers.close();
        timed("transport", () -> LiveTransport.of(TransportSettings.defaults())).close();
        timed("stub", () -> StubProducer.start(contract, 0)).close();
    }

    private static <T> T timed(String name, Callable<T> making) throws Exception {
        long start = System.nanoTime();
        T made = making.call();
        System.out.printf("%-46s %9.3f%n", name, (System.nanoTime() - start) / 1e9);
        return made;
    }
}
