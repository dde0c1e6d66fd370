package se.ntjp.contracts.lint.rule;

import static se.ntjp.contracts.xml.Dom.XSD;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.xml.Dom;

/**
 * A schema document as it is written, with the steps that rules take in it.
 *
 * @param file its path in the package
 * @param root its {@code xs:schema}
 * @param documents the package it lies in
 */
public record SchemaDocument(String file, Element root, Documents documents) {

    /** Reads a schema document; empty where the file is not there, not readable or no schema. */
    public static Optional<SchemaDocument> read(String file, Documents documents) {
        return documents
                .get(file)
                .map(Document::getDocumentElement)
                .filter(root -> Dom.is(root, XSD, "schema"))
                .map(root -> new SchemaDocument(file, root, documents));
    }

    /** The file's name without its folders. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The target namespace; empty where there is none. */
    public String namespace() {
        return root.getAttribute("targetNamespace");
    }

    /** The version in the file's name. */
    public Optional<FileVersion> fileVersion() {
        return FileVersion.of(file);
    }

    /** The declarations directly in the schema with one name, for example {@code complexType}. */
    public List<Element> global(String name) {
        return Dom.children(root, XSD, name);
    }

    /** A global declaration by its name. */
    public Optional<Element> global(String kind, String name) {
        return global(kind).stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst();
    }

    /** The {@code xs:import} and {@code xs:include} elements. */
    public List<Element> references() {
        return Dom.children(root).stream()
                .filter(each -> Dom.is(each, XSD, "import") || Dom.is(each, XSD, "include"))
                .toList();
    }

    /** The readable schema documents it refers to directly. */
    public List<SchemaDocument> referred() {
        return references().stream()
                .flatMap(each -> PackageResolver.resolve(file, each.getAttribute("schemaLocation")).stream())
                .flatMap(each -> read(each, documents).stream())
                .toList();
    }
}
