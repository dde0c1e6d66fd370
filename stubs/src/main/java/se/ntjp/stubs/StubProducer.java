package se.ntjp.stubs;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.stubs.faulty.FaultyProducer;
import se.ntjp.stubs.generated.GeneratedAnswers;
import se.ntjp.stubs.http.HttpResponder;
import se.ntjp.stubs.http.LocalServer;
import se.ntjp.stubs.index.EngagementIndex;
import se.ntjp.stubs.journal.JournalService;
import se.ntjp.stubs.soap.SoapEndpoint;
import se.ntjp.stubs.soap.SoapService;

/** A producer of a contract, on this machine, with test data of its own. */
public final class StubProducer implements AutoCloseable {

    private final LocalServer server;

    private StubProducer(LocalServer server) {
        this.server = server;
    }

    /**
     * Starts a producer that answers as a good one does.
     *
     * @param port 0 for any free one
     * @throws java.io.UncheckedIOException where the port cannot be had
     * @throws se.ntjp.contracts.model.ContractException where the contract's schemas are wrong
     */
    public static StubProducer start(ServiceContract contract, int port) {
        return new StubProducer(LocalServer.start(path(contract), port, good(contract)));
    }

    /** Starts a producer that is wrong in one way; otherwise as {@link #start(ServiceContract, int)}. */
    public static StubProducer start(ServiceContract contract, int port, FaultyProducer fault) {
        return new StubProducer(LocalServer.start(path(contract), port, fault.distort(good(contract))));
    }

    /** Where it answers: {@code http://127.0.0.1:PORT/<domain>/<contract>/<major version>/<profile>}. */
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }

    private static HttpResponder good(ServiceContract contract) {
        // The slow parts of starting are done beside each other.
        CompletableFuture<ContractSchemas> schemas =
                CompletableFuture.supplyAsync(() -> ContractSchemas.compile(contract));
        Supplier<UUID> logIds = UUID::randomUUID;
        SoapService service = JournalService.of(contract, logIds)
                .or(() -> EngagementIndex.of(contract))
                .orElseGet(() -> new GeneratedAnswers(contract, logIds));
        return new SoapEndpoint(compiled(schemas), service, logIds);
    }

    private static ContractSchemas compiled(CompletableFuture<ContractSchemas> schemas) {
        try {
            return schemas.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ContractException wrong) {
                throw wrong;
            }
            throw e;
        }
    }

    private static String path(ServiceContract contract) {
        return "/%s/%s/%d/%s"
                .formatted(
                        contract.id().domain().replace(':', '/'),
                        contract.id().name(),
                        contract.id().major(),
                        contract.profile().shortName());
    }
}
