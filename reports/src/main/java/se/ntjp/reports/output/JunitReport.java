package se.ntjp.reports.output;

import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.view.CaseReport;
import se.ntjp.reports.view.RunReport;
import se.ntjp.reports.words.Labels;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Writes a report as JUnit XML, which build servers read: what failed is a failure, what could not be decided an error,
 * what was not tested or awaits a person is skipped. Remarks and accepted deviations are a case's output.
 */
public final class JunitReport {

    /** The whole file, in the words of one language. */
    public String render(RunReport report, Language language) {
        StringWriter text = new StringWriter();
        try {
            new Writing(text, language).write(report);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    /** One file being written. */
    private static final class Writing {

        private final XMLStreamWriter xml;
        private final Language language;

        private Writing(StringWriter text, Language language) throws XMLStreamException {
            this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            this.language = language;
        }

        private void write(RunReport report) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("testsuites");
            line();
            xml.writeStartElement("testsuite");
            String name = report.run().contract().id();
            attribute("name", name);
            attribute("timestamp", report.run().started().toString());
            attribute("tests", report.cases().size());
            attribute("failures", count(report, Verdict.FAILED));
            attribute("errors", count(report, Verdict.UNDECIDED, Verdict.HARNESS_ERROR));
            attribute("skipped", count(report, Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE, Verdict.MANUAL));
            line();
            properties(report);
            for (CaseReport testCase : report.cases()) {
                testCase(report, testCase, name);
            }
            xml.writeEndElement();
            line();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        }

        private void properties(RunReport report) throws XMLStreamException {
            xml.writeStartElement("properties");
            property(
                    "suite",
                    report.run().suite().name() + " (" + report.run().suite().origin() + ")");
            property("target", report.run().target());
            property("seed", Long.toString(report.run().seed()));
            property(
                    "tool",
                    report.run().tool().name() + " " + report.run().tool().version());
            property("complete", Boolean.toString(report.run().complete()));
            property("verdict", report.verdict().name());
            xml.writeEndElement();
            line();
        }

        private void property(String name, String value) throws XMLStreamException {
            xml.writeEmptyElement("property");
            attribute("name", name);
            attribute("value", value);
        }

        private void testCase(RunReport report, CaseReport testCase, String suite) throws XMLStreamException {
            xml.writeStartElement("testcase");
            attribute("classname", suite.replace('.', '_'));
            attribute("name", testCase.id() + " " + testCase.title().in(language));
            attribute("time", seconds(report, testCase));
            switch (testCase.verdict()) {
                case FAILED -> problem("failure", testCase);
                case UNDECIDED, HARNESS_ERROR -> problem("error", testCase);
                case NOT_TESTED, NOT_APPLICABLE, MANUAL -> skipped(testCase);
                case PASSED, DEVIATION -> output(testCase);
            }
            xml.writeEndElement();
            line();
        }

        private void problem(String element, CaseReport testCase) throws XMLStreamException {
            xml.writeStartElement(element);
            attribute("type", testCase.verdict().name());
            attribute(
                    "message",
                    testCase.findings().isEmpty()
                            ? testCase.reason().in(language)
                            : testCase.findings().get(0).message().in(language));
            xml.writeCharacters(FindingText.all(testCase.findings(), language));
            xml.writeEndElement();
        }

        private void skipped(CaseReport testCase) throws XMLStreamException {
            Text reason = testCase.verdict() == Verdict.MANUAL ? testCase.look() : testCase.reason();
            xml.writeEmptyElement("skipped");
            attribute("message", testCase.verdict().label(language) + ": " + reason.in(language));
        }

        private void output(CaseReport testCase) throws XMLStreamException {
            if (!testCase.findings().isEmpty()) {
                xml.writeStartElement("system-out");
                String heading = testCase.verdict() == Verdict.PASSED
                        ? Labels.REMARK.in(language)
                        : testCase.verdict().label(language);
                xml.writeCharacters(heading + "\n" + FindingText.all(testCase.findings(), language));
                xml.writeEndElement();
            }
        }

        private static String seconds(RunReport report, CaseReport testCase) {
            Duration sum = report.exchanges().values().stream()
                    .filter(exchange -> exchange.caseId().equals(testCase.id()))
                    .map(exchange -> exchange.timings().total())
                    .reduce(Duration.ZERO, Duration::plus);
            return String.format(Locale.ROOT, "%.3f", sum.toNanos() / 1e9);
        }

        private static int count(RunReport report, Verdict... verdicts) {
            int count = 0;
            for (Verdict verdict : verdicts) {
                count += report.counts().get(verdict);
            }
            return count;
        }

        private void attribute(String name, Object value) throws XMLStreamException {
            xml.writeAttribute(name, value.toString());
        }

        private void line() throws XMLStreamException {
            xml.writeCharacters("\n");
        }
    }
}
