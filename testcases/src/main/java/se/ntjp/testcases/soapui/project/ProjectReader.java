package se.ntjp.testcases.soapui.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.source.XmlFile;

/**
 * Reads SoapUI project files. They are hostile input: bounded in size and depth, without DTD. What is not understood
 * becomes an {@link UnsupportedPart}, except in what is switched off, of which nothing runs.
 */
public final class ProjectReader {

    /** The namespace of SoapUI's project files. */
    public static final String NAMESPACE = "http://eviware.com/soapui/config";

    /** The largest project that is read, in bytes; the largest known has 5 MB. */
    public static final int MAX_BYTES = 64 << 20;

    private static final Set<String> PARTS_OF_COMPOSITES =
            Set.of("testSuite", "testCase", "interface", "mockService", "restMockService");
    private static final Set<String> KNOWN = Set.of(
            "settings",
            "description",
            "interface",
            "testSuite",
            "mockService",
            "properties",
            "wssContainer",
            "databaseConnectionContainer",
            "oAuth1ProfileContainer",
            "oAuth2ProfileContainer",
            "endpointStrategy",
            "requirements",
            "reporting",
            "reportScript",
            "sensitiveInformation",
            "authRepository",
            "tags",
            "beforeSaveScript");

    /**
     * Reads a project.
     *
     * @param file what messages call it; its last part is the name of a project that has none
     * @throws SuiteException with file and, where there is one, line: too large, not well-formed, a DOCTYPE, not a
     *     project, encrypted, or part of a composite project
     */
    public SoapUiProject read(String file, byte[] content) {
        Config root = new Config(XmlFile.root(file, content, MAX_BYTES));
        check(file, root);
        List<UnsupportedPart> unsupported = new ArrayList<>();
        Place place = new Place(file, "", "", "", unsupported::add);
        place.unsupportedChildren(root, KNOWN);
        InterfaceParser.endpointsWithCredentials(root, place);
        SuiteParser suites = new SuiteParser(new StepParser(RestResources.of(root)));
        UniqueNames suiteNames = new UniqueNames();
        UniqueNames mockNames = new UniqueNames();
        String ownName = file.substring(file.lastIndexOf('/') + 1);
        return new SoapUiProject(
                root.attribute("name").isBlank() ? ownName : root.attribute("name"),
                file,
                root.properties(),
                root.children("interface").stream()
                        .map(each -> InterfaceParser.of(each, place))
                        .toList(),
                root.children("testSuite").stream()
                        .map(each -> suites.suite(each, suiteNames.next(each.attribute("name"), "TestSuite"), place))
                        .toList(),
                root.children("mockService").stream()
                        .map(each -> MockParser.of(each, mockNames.next(each.attribute("name"), "MockService"), place))
                        .toList(),
                unsupported.stream()
                        .sorted(Comparator.comparingInt(UnsupportedPart::line))
                        .toList());
    }

    private static void check(String file, Config root) {
        if (!NAMESPACE.equals(root.element().getNamespaceURI())) {
            throw wrong(file, root, "a SoapUI project (soapui-project)", root.name() + " of another namespace");
        }
        boolean nothingInIt = root.children().stream().noneMatch(each -> PARTS_OF_COMPOSITES.contains(each.name()));
        if (PARTS_OF_COMPOSITES.contains(root.name()) || nothingInIt && file.endsWith("settings.xml")) {
            throw wrong(file, root, "a whole project in one file", "part of a composite project; save it as one file");
        }
        if (!root.name().equals("soapui-project")) {
            throw wrong(file, root, "a SoapUI project (soapui-project)", root.name());
        }
        root.children("encryptedContent").stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .ifPresent(each -> {
                    throw wrong(file, each, "a readable project", "an encrypted one; save it without password");
                });
    }

    private static SuiteException wrong(String file, Config at, String expected, String found) {
        return new SuiteException("%s, line %d: expected %s, found %s.".formatted(file, at.line(), expected, found));
    }
}
