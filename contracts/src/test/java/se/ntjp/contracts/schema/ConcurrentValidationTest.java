package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentValidationTest {

    private static final int THREADS = 8;

    @Test
    void threads_that_share_fresh_schemas_get_the_verdicts_of_a_single_one() throws Exception {
        List<byte[]> messages = new ArrayList<>();
        for (int seed = 0; seed < 150; seed++) {
            messages.add(new MessageChanges(seed).mutate(Samples.records()));
        }
        List<ValidationResult> alone =
                validate(new MessageValidator(ContractSchemas.compile(TestContract.records())), messages);

        MessageValidator shared = new MessageValidator(ContractSchemas.compile(TestContract.records()));
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<List<ValidationResult>> work = () -> {
            together.await();
            return validate(shared, messages);
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<ValidationResult>> each :
                    threads.invokeAll(java.util.Collections.nCopies(THREADS, work))) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<ValidationResult> validate(MessageValidator validator, List<byte[]> messages) throws Exception {
        List<ValidationResult> results = new ArrayList<>();
        for (byte[] each : messages) {
            results.add(validator.response(MessageSource.of(each), Optional.empty()));
        }
        return results;
    }
}
