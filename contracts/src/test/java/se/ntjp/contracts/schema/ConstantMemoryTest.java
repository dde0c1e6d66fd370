package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantMemoryTest {

    private static final int RECORDS = 150_000;

    @ParameterizedTest
    @ValueSource(strings = {"VALID GRAMMAR", "VALID XERCES", "INVALID XERCES"})
    void an_answer_larger_than_the_heap_is_validated(String expected) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LargeAnswer.class.getName(),
                        expected)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

        assertThat(output).contains(expected);
    }

    @Test
    void the_answer_is_larger_than_the_heap() throws Exception {
        long bytes = 0;
        try (InputStream content = LargeAnswer.open("VALID GRAMMAR")) {
            bytes = content.skip(Long.MAX_VALUE);
        }
        assertThat(bytes).isGreaterThan(24 << 20);
    }

    /** Validates a large answer in a virtual machine of its own, and prints the verdict. */
    static final class LargeAnswer {

        private LargeAnswer() {}

        public static void main(String[] args) throws Exception {
            ValidationResult result = new MessageValidator(ContractSchemas.compile(TestContract.records()))
                    .response(() -> open(args[0]), Optional.empty());
            System.out.println(result.verdict() + " " + result.engine() + " " + result.errorCount());
        }

        static InputStream open(String kind) {
            String flag = kind.startsWith("VALID") ? "1" : "wrong";
            String extension = kind.endsWith("XERCES") ? "<f:x xmlns:f='urn:foreign'/>" : "";
            String record = "</id><flag>" + flag + "</flag><time>2024-01-01T12:00:00Z</time><low>1</low>"
                    + "<note>Patienten söker för långvarig hosta. Inget avvikande. Åter vid behov.</note></record>\n";
            String[] sample = new String(Samples.records(), StandardCharsets.UTF_8).split("(?s)<record>.*</record>");
            Stream<String> parts = Stream.concat(
                    Stream.of(sample[0]),
                    Stream.concat(
                            IntStream.range(0, RECORDS).mapToObj(number -> "<record><id>" + number + record),
                            Stream.of(sample[1].replace("</result>", "</result>" + extension))));
            return joined(parts.iterator());
        }

        private static InputStream joined(Iterator<String> parts) {
            return new SequenceInputStream(new Enumeration<InputStream>() {
                @Override
                public boolean hasMoreElements() {
                    return parts.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    return new ByteArrayInputStream(Soap.bytes(parts.next()));
                }
            });
        }
    }
}
