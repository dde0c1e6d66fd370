package se.ntjp.contracts.instances;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Spoils documents, reproducibly: the same document and seed give the same mutations. The document is left as it is. */
public final class Mutator {

    private static final int ATTEMPTS = 200;

    private Mutator() {}

    /**
     * Mutations of any kind, at any element.
     *
     * @param count how many; some may be alike
     */
    public static List<Mutation> mutations(Document document, long seed, int count) {
        Random random = new Random(seed);
        List<MutationKind> kinds = List.of(MutationKind.values());
        List<Mutation> mutations = new ArrayList<>();
        while (mutations.size() < count) {
            mutate(document, kinds.get(random.nextInt(kinds.size())), random).ifPresent(mutations::add);
        }
        return mutations;
    }

    /**
     * A mutation of any kind that the schema refuses.
     *
     * @throws IllegalArgumentException where the schema accepts every mutation that was tried
     */
    public static Mutation invalid(Document document, Schema schema, long seed) {
        Random random = new Random(seed);
        List<MutationKind> kinds = List.of(MutationKind.values());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Mutation> mutation = mutate(document, kinds.get(random.nextInt(kinds.size())), random)
                    .filter(each -> refuses(schema, each.document()));
            if (mutation.isPresent()) {
                return mutation.get();
            }
        }
        throw new IllegalArgumentException("The schema accepts all %s mutations of %s that were tried"
                .formatted(ATTEMPTS, document.getDocumentElement().getNodeName()));
    }

    /** A mutation of one kind that the schema refuses; empty where none was found. */
    public static Optional<Mutation> invalid(Document document, Schema schema, MutationKind kind, long seed) {
        Random random = new Random(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Mutation> mutation =
                    mutate(document, kind, random).filter(each -> refuses(schema, each.document()));
            if (mutation.isPresent()) {
                return mutation;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mutation> mutate(Document document, MutationKind kind, Random random) {
        Document copy = (Document) document.cloneNode(true);
        NodeList elements = copy.getElementsByTagNameNS("*", "*");
        Element target = (Element) elements.item(random.nextInt(elements.getLength()));
        String path = path(target);
        return kind.apply(target, random) ? Optional.of(new Mutation(kind, path, copy)) : Optional.empty();
    }

    private static boolean refuses(Schema schema, Document document) {
        try {
            schema.newValidator().validate(new DOMSource(document));
            return false;
        } catch (SAXException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Element element) {
        int position = 1;
        for (Node each = element.getPreviousSibling(); each != null; each = each.getPreviousSibling()) {
            if (element.getLocalName().equals(each.getLocalName())) {
                position++;
            }
        }
        String parent = element.getParentNode() instanceof Element above ? path(above) : "";
        return "%s/%s[%s]".formatted(parent, element.getLocalName(), position);
    }
}
