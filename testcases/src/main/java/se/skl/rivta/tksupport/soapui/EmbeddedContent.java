package se.skl.rivta.tksupport.soapui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import se.ntjp.testcases.soapui.scope.RunServices;

/**
 * Content that elements carry as text: files in Base64, and DocBook.
 *
 * @param xpath where the elements are
 * @param texts what they hold
 */
record EmbeddedContent(String xpath, List<String> texts) {

    private static final String DOCBOOK = "http://docbook.org/ns/docbook";

    /**
     * Fails where no text is Base64 within a limit; the first that is comes into the run's output.
     *
     * @param file the name it gets there; {@code null} or blank to keep it out
     * @param limit of the decoded content, in bytes
     */
    void assertBase64(Object file, int limit, RunServices services) {
        assertSome("Base64 of at most %d bytes".formatted(limit), text -> {
            try {
                byte[] content = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
                if (content.length > 0 && content.length <= limit) {
                    store(file, content, services);
                    return Optional.empty();
                }
                return Optional.of("%d bytes".formatted(content.length));
            } catch (IllegalArgumentException e) {
                return Optional.of("no Base64: " + e.getMessage());
            }
        });
    }

    private static void store(Object file, byte[] content, RunServices services) {
        if (file != null && !file.toString().isBlank()) {
            try {
                services.world().files().write(file.toString(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }

    /**
     * Fails where no text is DocBook that has allowed elements only.
     *
     * @param allowed local names
     */
    void assertDocBook(Collection<?> allowed, RunServices services) {
        Set<String> names = allowed.stream().map(String::valueOf).collect(Collectors.toSet());
        assertSome("DocBook with no other elements than %s".formatted(new TreeSet<>(names)), text -> {
            try {
                Set<String> foreign = foreign(services.parse(text.strip()), names);
                return foreign.isEmpty() ? Optional.empty() : Optional.of("elements that are not allowed: " + foreign);
            } catch (IllegalArgumentException e) {
                return Optional.of("text that is not XML");
            }
        });
    }

    private static Set<String> foreign(XdmNode document, Set<String> allowed) {
        Set<String> foreign = new TreeSet<>();
        document.axisIterator(Axis.DESCENDANT).forEachRemaining(node -> {
            if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                String namespace = node.getNodeName().getNamespaceUri().toString();
                boolean docBook = namespace.isEmpty() || namespace.equals(DOCBOOK);
                if (!docBook || !allowed.contains(node.getNodeName().getLocalName())) {
                    foreign.add(
                            docBook
                                    ? node.getNodeName().getLocalName()
                                    : node.getNodeName().getClarkName());
                }
            }
        });
        return foreign;
    }

    private void assertSome(String expected, Function<String, Optional<String>> problem) {
        List<String> problems = new ArrayList<>();
        for (String text : texts) {
            Optional<String> found = problem.apply(text);
            if (found.isEmpty()) {
                return;
            }
            problems.add(found.get());
        }
        throw new AssertionError("Expected %s at %s in at least one record; found %s"
                .formatted(expected, xpath, RecordJudge.quoted(problems)));
    }
}
