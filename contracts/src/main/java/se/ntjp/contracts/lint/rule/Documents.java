package se.ntjp.contracts.lint.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.xml.SafeXml;

/**
 * The XML files of one package, each parsed at most once during a lint run. Not for several threads.
 */
public final class Documents {

    private final PackageFiles files;
    private final Map<String, Optional<Document>> parsed = new HashMap<>();
    private final List<LoadProblem> unreadable = new ArrayList<>();

    public Documents(PackageFiles files) {
        this.files = files;
    }

    /** The file as a DOM whose elements know their line; empty where it is not there or {@link #unreadable}. */
    public Optional<Document> get(String file) {
        return files.names().contains(file) ? parsed.computeIfAbsent(file, this::parse) : Optional.empty();
    }

    /** The files that were asked for and are not readable as XML. */
    public List<LoadProblem> unreadable() {
        return List.copyOf(unreadable);
    }

    private Optional<Document> parse(String file) {
        try {
            return Optional.of(SafeXml.parse(files.read(file), PackageResolver.systemId(file)));
        } catch (SAXParseException e) {
            unreadable.add(LoadProblem.of(file, e));
        } catch (SAXException | IOException e) {
            unreadable.add(new LoadProblem(file, 0, e.getMessage()));
        }
        return Optional.empty();
    }
}
