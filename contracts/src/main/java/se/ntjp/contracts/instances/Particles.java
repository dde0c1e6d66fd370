package se.ntjp.contracts.instances;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaAll;
import org.apache.ws.commons.schema.XmlSchemaAny;
import org.apache.ws.commons.schema.XmlSchemaChoice;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroupRef;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.w3c.dom.Element;

/** Writes the elements inside an element: sequences, choices, groups and wildcards. */
record Particles(SchemaModel model, Shape shape, ValueSource values, ContentWriter writer) {

    /** The content of a complex type, its base's first where it extends one. */
    void content(Element parent, XmlSchemaComplexType type, String path) {
        if (type.getContentModel() == null) {
            particle(parent, type.getParticle(), path);
            return;
        }
        XmlSchemaContent content = type.getContentModel().getContent();
        if (content instanceof XmlSchemaComplexContentExtension extension) {
            if (model.type(extension.getBaseTypeName()) instanceof XmlSchemaComplexType base) {
                content(parent, base, path);
            }
            particle(parent, extension.getParticle(), path);
        } else if (content instanceof XmlSchemaComplexContentRestriction restriction) {
            particle(parent, restriction.getParticle(), path);
        }
    }

    private void particle(Element parent, XmlSchemaParticle particle, String path) {
        if (particle == null) {
            return;
        }
        if (particle instanceof XmlSchemaElement element) {
            elements(parent, element, path);
        } else if (particle instanceof XmlSchemaAny any) {
            IntStream.range(0, times(any, 1)).forEach(each -> Wildcards.write(parent, any, model, writer, path));
        } else if (particle instanceof XmlSchemaChoice choice) {
            List<XmlSchemaParticle> branches = branches(choice);
            int times = branches.isEmpty() ? 0 : times(choice, branches.size());
            for (int turn = 0; turn < times; turn++) {
                particle(parent, branch(branches, turn, path), path);
            }
        } else {
            List<? extends XmlSchemaParticle> items = items(particle);
            int times = times(particle, 1);
            for (int turn = 0; turn < times; turn++) {
                items.forEach(each -> particle(parent, each, path));
            }
        }
    }

    private List<? extends XmlSchemaParticle> items(XmlSchemaParticle particle) {
        if (particle instanceof XmlSchemaSequence sequence) {
            return particles(sequence.getItems());
        }
        if (particle instanceof XmlSchemaAll all) {
            return particles(all.getItems());
        }
        return List.of(model.group(((XmlSchemaGroupRef) particle).getRefName()));
    }

    private void elements(Element parent, XmlSchemaElement element, String path) {
        XmlSchemaElement declared = element.isRef() ? element.getRef().getTarget() : element;
        QName name = element.isRef() ? declared.getQName() : element.getWireName();
        int times = shape.times(element.getMinOccurs(), element.getMaxOccurs(), 1, writer.bounded(declared));
        if (times == 0 && values.wants(path + "/" + name.getLocalPart())) {
            times = 1;
        }
        List<XmlSchemaElement> substitutes = element.isRef() ? model.substitutes(declared) : List.of(element);
        for (int turn = 0; turn < times && !substitutes.isEmpty(); turn++) {
            XmlSchemaElement chosen = substitutes.get(shape.pick(substitutes.size(), 0));
            QName chosenName = chosen == declared ? name : chosen.getQName();
            writer.element(parent, chosen, chosenName, path + "/" + chosenName.getLocalPart());
        }
    }

    private XmlSchemaParticle branch(List<XmlSchemaParticle> branches, int turn, String path) {
        for (XmlSchemaParticle each : branches) {
            if (each instanceof XmlSchemaElement element && values.wants(path + "/" + nameOf(element))) {
                return each;
            }
        }
        XmlSchemaParticle picked = branches.get(shape.pick(branches.size(), turn));
        if (!repeats(picked)) {
            return picked;
        }
        return branches.stream().filter(each -> !repeats(each)).findFirst().orElse(picked);
    }

    private boolean repeats(XmlSchemaParticle particle) {
        return particle instanceof XmlSchemaElement element
                && writer.bounded(element.isRef() ? element.getRef().getTarget() : element);
    }

    private static String nameOf(XmlSchemaElement element) {
        return (element.isRef() ? element.getTargetQName() : element.getWireName()).getLocalPart();
    }

    private static List<XmlSchemaParticle> branches(XmlSchemaChoice choice) {
        return particles(choice.getItems()).stream()
                .filter(each -> each.getMaxOccurs() > 0)
                .toList();
    }

    private static List<XmlSchemaParticle> particles(List<?> items) {
        return items.stream().map(XmlSchemaParticle.class::cast).toList();
    }

    private int times(XmlSchemaParticle particle, int wish) {
        return shape.times(particle.getMinOccurs(), particle.getMaxOccurs(), wish, false);
    }
}
