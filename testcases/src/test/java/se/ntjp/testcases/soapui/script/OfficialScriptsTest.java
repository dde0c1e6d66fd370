package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.xml.SafeXml;

/** Ordinary scripts, which are those of the official suites: nothing that they write is refused before they run. */
@Tag("packages")
class OfficialScriptsTest {

    private static final Set<String> HOLDERS = Set.of(
            "script",
            "scriptText",
            "setupScript",
            "tearDownScript",
            "dispatchPath",
            "onRequestScript",
            "afterRequestScript",
            "startScript",
            "stopScript",
            "beforeRunScript",
            "afterRunScript",
            "beforeRequestScript");

    @Test
    void no_script_of_the_official_packages_is_refused_or_unreadable() throws IOException {
        Set<String> scripts = scripts();
        assertThat(scripts).hasSizeGreaterThan(100);
        try (GroovyScripts engine = new GroovyScripts()) {
            assertThat(scripts).allSatisfy(text -> assertThat(engine.check(new Script("official", text)))
                    .as(text)
                    .isEmpty());
        }
    }

    private static Set<String> scripts() throws IOException {
        Set<String> scripts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            List<Path> projects = files.filter(file -> file.toString().endsWith("-soapui-project.xml"))
                    .toList();
            for (Path each : projects) {
                collect(each, scripts);
            }
        }
        return scripts;
    }

    private static void collect(Path project, Set<String> scripts) {
        try {
            Document document = SafeXml.parse(Files.readAllBytes(project), project.toString());
            NodeList elements = document.getElementsByTagNameNS("*", "*");
            IntStream.range(0, elements.getLength())
                    .mapToObj(i -> (Element) elements.item(i))
                    .filter(each -> HOLDERS.contains(each.getLocalName()))
                    .filter(OfficialScriptsTest::holdsScript)
                    .map(Element::getTextContent)
                    .filter(text -> !text.isBlank())
                    .forEach(scripts::add);
        } catch (SAXException e) {
            throw new AssertionError(project.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dispatch path is a script only where the style says so, and a script may hold elements instead of text. */
    private static boolean holdsScript(Element element) {
        boolean text = element.getElementsByTagName("*").getLength() == 0;
        if (!element.getLocalName().equals("dispatchPath")) {
            return text;
        }
        NodeList styles = ((Element) element.getParentNode())
                .getElementsByTagNameNS("http://eviware.com/soapui/config", "dispatchStyle");
        return text && styles.getLength() > 0 && "SCRIPT".equals(styles.item(0).getTextContent());
    }
}
