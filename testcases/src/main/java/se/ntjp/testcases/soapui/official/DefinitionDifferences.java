package se.ntjp.testcases.soapui.official;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.codegen.ReachableFiles;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.soapui.official.SchemaDocument.FirstDifference;
import se.ntjp.testcases.soapui.project.ProjectInterface.CachedPart;
import se.ntjp.testcases.soapui.project.SoapUiProject;

/**
 * Compares the copies of WSDL and schemas in a project with the package's own, which are the ones that rule here. White
 * space, comments, prefixes and file locations do not count.
 */
public final class DefinitionDifferences {

    private static final Text DIFFERS = Text.of(
            "Projektets kopia av %1$s (%2$s) skiljer sig från paketets, som gäller här. Vid %3$s har projektet ”%4$s”, paketet ”%5$s”.",
            "The project's copy of %1$s (%2$s) differs from the package's, which rules here. At %3$s the project has “%4$s”, the package “%5$s”.");
    private static final Text DOCUMENTED_OTHERWISE = Text.of(
            "Projektets kopia av %1$s (%2$s) skiljer sig från paketets i sin dokumentation, inte i sin mening.",
            "The project's copy of %1$s (%2$s) differs from the package's in its documentation, not in its meaning.");
    private static final Text ONLY_IN_PROJECT = Text.of(
            "Projektet har %1$s (%2$s), som saknas bland det paketets kontrakt använder.",
            "The project has %1$s (%2$s), which is not among what the package's contract uses.");
    private static final Text ONLY_IN_PACKAGE = Text.of(
            "Paketets kontrakt använder %1$s (%2$s), som projektet saknar.",
            "The package's contract uses %1$s (%2$s), which the project does not have.");
    private static final Text UNREADABLE =
            Text.of("Projektets kopia av %1$s kan inte läsas: %2$s", "The project's copy of %1$s cannot be read: %2$s");
    private static final Text NOT_COMPARED = Text.of(
            "Projektets definitioner har inte jämförts med paketets: %1$s",
            "The project's definitions were not compared with the package's: %1$s");

    /** To compare takes time by the square of it. */
    private static final int MAX_ELEMENTS = 20_000;

    private final List<Text> remarks = new ArrayList<>();

    private DefinitionDifferences() {}

    /** What differs, for a project's interfaces of a contract; empty where nothing does. */
    public static List<Text> of(SoapUiProject project, ServiceContract contract) {
        DefinitionDifferences differences = new DefinitionDifferences();
        List<CachedPart> cached = new ContractParts(project, contract)
                .interfaces().stream()
                        .flatMap(each -> each.cached().stream())
                        .distinct()
                        .toList();
        if (!cached.isEmpty()) {
            differences.compare(cached, contract);
        }
        return List.copyOf(differences.remarks);
    }

    private void compare(List<CachedPart> cached, ServiceContract contract) {
        List<SchemaDocument> ours = new ArrayList<>();
        try {
            ReachableFiles.of(contract).contents().forEach((name, content) -> parsed(name, content)
                    .ifPresent(ours::add));
        } catch (ContractException e) {
            remarks.add(NOT_COMPARED.with(e.getMessage()));
            return;
        }
        Set<SchemaDocument> seen = new HashSet<>();
        for (CachedPart part : cached) {
            parsed(part.url(), part.content().strip().getBytes(StandardCharsets.UTF_8))
                    .ifPresent(copy -> compare(copy, ours, seen));
        }
        ours.stream()
                .filter(each -> !seen.contains(each))
                .forEach(each -> remarks.add(ONLY_IN_PACKAGE.with(each.name(), each.namespace())));
    }

    private void compare(SchemaDocument copy, List<SchemaDocument> ours, Set<SchemaDocument> seen) {
        List<SchemaDocument> same = ours.stream().filter(copy::isOf).toList();
        Optional<SchemaDocument> equal = same.stream()
                .filter(each -> copy.differenceFrom(each).isEmpty())
                .findFirst();
        Optional<SchemaDocument> nearest = equal.or(() -> same.stream()
                        .filter(each -> each.name().equals(copy.name()))
                        .findFirst())
                .or(() -> same.stream().findFirst());
        if (nearest.isEmpty()) {
            remarks.add(ONLY_IN_PROJECT.with(copy.name(), copy.namespace()));
            return;
        }
        seen.add(nearest.get());
        Optional<FirstDifference> first = copy.differenceFrom(nearest.get());
        if (first.isPresent()) {
            remarks.add(DIFFERS.with(
                    copy.name(),
                    copy.namespace(),
                    first.get().at(),
                    first.get().project(),
                    first.get().ours()));
        } else if (!copy.hasSameDocumentation(nearest.get())) {
            remarks.add(DOCUMENTED_OTHERWISE.with(copy.name(), copy.namespace()));
        }
    }

    private Optional<SchemaDocument> parsed(String place, byte[] content) {
        String name = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
        try {
            Element root = SafeXml.parse(content, name).getDocumentElement();
            if (root.getElementsByTagName("*").getLength() > MAX_ELEMENTS) {
                remarks.add(NOT_COMPARED.with("%s has more than %d elements".formatted(name, MAX_ELEMENTS)));
                return Optional.empty();
            }
            return Optional.of(SchemaDocument.of(name, root));
        } catch (SAXException | UncheckedIOException e) {
            remarks.add(UNREADABLE.with(name, e.getMessage()));
            return Optional.empty();
        }
    }
}
