package se.ntjp.harness.installed;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.testcases.source.SuiteException;

/** SoapUI's files have the names of suites, cases and steps; where this process cannot read such names nothing is found. */
final class FileNameEncoding {

    private FileNameEncoding() {}

    /** How this process reads and writes file names. */
    static Charset here() {
        return Charset.forName(
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
    }

    /**
     * Makes sure that the files of these cases can be found.
     *
     * @throws SuiteException where they cannot, saying what to set
     */
    static void require(List<Planned> cases, Charset encoding) {
        cases.stream()
                .filter(Planned::wanted)
                .flatMap(each -> Stream.concat(Stream.of(each.suite(), each.name()), each.steps().stream()))
                .filter(name -> !encoding.newEncoder().canEncode(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new SuiteException(
                            "--engine soapui: expected a locale that has the letters of «%s», found one with %s, so SoapUI's files could not be read. Set LC_ALL=C.UTF-8 and run again."
                                    .formatted(name, encoding));
                });
    }
}
