package se.ntjp.contracts.bundled;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.apache.xerces.impl.xs.XMLSchemaLoader;
import org.apache.xerces.xs.StringList;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSFacet;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSMultiValueFacet;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSTerm;
import org.apache.xerces.xs.XSTypeDefinition;
import org.apache.xerces.xs.XSValue;
import org.apache.xerces.xs.XSWildcard;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;

/** Everything the schema components reachable from a contract's elements say, except their documentation. */
final class SchemaFacts {

    private static final String[] COMPOSITORS = {"", "sequence", "choice", "all"};

    private final SortedMap<String, String> facts = new TreeMap<>();

    private SchemaFacts() {}

    /** What each component says, by the component's kind and name. */
    static SortedMap<String, String> of(ServiceContract contract) throws ReflectiveOperationException {
        XSModel model = load(contract);
        SchemaFacts facts = new SchemaFacts();
        for (QName root : List.of(contract.request(), contract.response(), contract.addressHeader())) {
            facts.global(model.getElementDeclaration(root.getLocalPart(), root.getNamespaceURI()));
        }
        return facts.facts;
    }

    private static XSModel load(ServiceContract contract) throws ReflectiveOperationException {
        DOMImplementationLS dom =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        StreamSource entry = SchemaCompiler.entry(contract);
        LSInput input = dom.createLSInput();
        input.setCharacterStream(entry.getReader());
        input.setSystemId(entry.getSystemId());
        XMLSchemaLoader loader = new XMLSchemaLoader();
        loader.setParameter("resource-resolver", new PackageResolver(contract.files()));
        return loader.load(input);
    }

    private void global(XSElementDeclaration element) {
        if (facts.putIfAbsent("element " + name(element), "") == null) {
            facts.put("element " + name(element), describe(element, "element " + name(element)));
        }
    }

    private String describe(XSElementDeclaration element, String place) {
        return "%s type=%s nillable=%s abstract=%s %s substitutes=%s block=%d final=%d keys=%d"
                .formatted(
                        name(element),
                        type(element.getTypeDefinition(), place),
                        element.getNillable(),
                        element.getAbstract(),
                        constraint(element.getConstraintType(), element.getValueConstraintValue()),
                        element.getSubstitutionGroupAffiliation() == null
                                ? "-"
                                : name(element.getSubstitutionGroupAffiliation()),
                        element.getDisallowedSubstitutions(),
                        element.getSubstitutionGroupExclusions(),
                        element.getIdentityConstraints().getLength());
    }

    private String type(XSTypeDefinition type, String place) {
        String key = "type " + (type.getAnonymous() ? "in " + place : name(type));
        boolean builtIn = "http://www.w3.org/2001/XMLSchema".equals(type.getNamespace());
        if (!builtIn && facts.putIfAbsent(key, "") == null) {
            facts.put(
                    key,
                    type instanceof XSComplexTypeDefinition complex
                            ? complex(complex, key)
                            : simple((XSSimpleTypeDefinition) type, key));
        }
        return key;
    }

    private String complex(XSComplexTypeDefinition type, String key) {
        List<String> attributes = new ArrayList<>();
        for (XSObject each : list(type.getAttributeUses())) {
            XSAttributeUse use = (XSAttributeUse) each;
            attributes.add("%s type=%s required=%s %s"
                    .formatted(
                            name(use.getAttrDeclaration()),
                            type(use.getAttrDeclaration().getTypeDefinition(), key + "@"),
                            use.getRequired(),
                            constraint(use.getConstraintType(), use.getValueConstraintValue())));
        }
        attributes.sort(null);
        return "base=%s derivation=%d content=%d abstract=%s final=%d block=%d text=%s attributes=%s anyAttribute=%s particle=%s"
                .formatted(
                        type(type.getBaseType(), key + " base"),
                        type.getDerivationMethod(),
                        type.getContentType(),
                        type.getAbstract(),
                        type.getFinal(),
                        type.getProhibitedSubstitutions(),
                        type.getSimpleType() == null ? "-" : type(type.getSimpleType(), key + " text"),
                        attributes,
                        type.getAttributeWildcard() == null ? "-" : wildcard(type.getAttributeWildcard()),
                        type.getParticle() == null ? "-" : particle(type.getParticle(), key));
    }

    private String simple(XSSimpleTypeDefinition type, String key) {
        List<String> facets = new ArrayList<>();
        for (XSObject each : list(type.getFacets())) {
            XSFacet facet = (XSFacet) each;
            facets.add(
                    "%d=%s fixed=%s".formatted(facet.getFacetKind(), facet.getLexicalFacetValue(), facet.getFixed()));
        }
        for (XSObject each : list(type.getMultiValueFacets())) {
            XSMultiValueFacet facet = (XSMultiValueFacet) each;
            facets.add("%d=%s".formatted(facet.getFacetKind(), new TreeSet<>(strings(facet.getLexicalFacetValues()))));
        }
        facets.sort(null);
        return "base=%s variety=%d final=%d item=%s members=%s facets=%s"
                .formatted(
                        type(type.getBaseType(), key + " base"),
                        type.getVariety(),
                        type.getFinal(),
                        type.getItemType() == null ? "-" : type(type.getItemType(), key + " item"),
                        list(type.getMemberTypes()).stream()
                                .map(each -> type((XSTypeDefinition) each, key + " member"))
                                .toList(),
                        facets);
    }

    private String particle(XSParticle particle, String key) {
        String occurs = "%d..%s"
                .formatted(particle.getMinOccurs(), particle.getMaxOccursUnbounded() ? "*" : particle.getMaxOccurs());
        XSTerm term = particle.getTerm();
        if (term instanceof XSModelGroup group) {
            List<String> parts = list(group.getParticles()).stream()
                    .map(each -> particle((XSParticle) each, key))
                    .toList();
            return "\n  %s %s %s".formatted(COMPOSITORS[group.getCompositor()], occurs, parts);
        }
        if (term instanceof XSWildcard wildcard) {
            return "\n  any %s %s".formatted(occurs, wildcard(wildcard));
        }
        XSElementDeclaration element = (XSElementDeclaration) term;
        if (element.getScope() == XSConstants.SCOPE_GLOBAL) {
            global(element);
            return "\n  ref %s %s".formatted(name(element), occurs);
        }
        return "\n  element %s %s".formatted(occurs, describe(element, key + "/" + element.getName()));
    }

    private static String wildcard(XSWildcard wildcard) {
        return "constraint=%d namespaces=%s process=%d"
                .formatted(
                        wildcard.getConstraintType(),
                        new TreeSet<>(strings(wildcard.getNsConstraintList()).stream()
                                .map(String::valueOf)
                                .toList()),
                        wildcard.getProcessContents());
    }

    private static String constraint(short type, XSValue value) {
        return type == XSConstants.VC_NONE ? "free" : "%d:%s".formatted(type, value.getNormalizedValue());
    }

    private static String name(XSObject component) {
        return new QName(component.getNamespace(), component.getName()).toString();
    }

    private static List<XSObject> list(XSObjectList objects) {
        return IntStream.range(0, objects.getLength()).mapToObj(objects::item).toList();
    }

    private static List<String> strings(StringList strings) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < strings.getLength(); i++) {
            all.add(strings.item(i));
        }
        return all;
    }
}
