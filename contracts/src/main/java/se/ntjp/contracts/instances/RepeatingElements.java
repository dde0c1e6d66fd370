package se.ntjp.contracts.instances;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSequenceMember;
import se.ntjp.contracts.model.ServiceContract;

/** Which elements of a response may occur any number of times: in a contract that answers records, these are they. */
public final class RepeatingElements {

    private RepeatingElements() {}

    /** The children of a global element that may occur more than once and have content of their own, in order. */
    public static List<QName> of(ServiceContract contract, QName root) {
        SchemaModel model = new SchemaModel(contract);
        List<QName> found = new ArrayList<>();
        if (model.type(model.element(root)) instanceof XmlSchemaComplexType type
                && type.getParticle() instanceof XmlSchemaSequence sequence) {
            for (XmlSchemaSequenceMember member : sequence.getItems()) {
                if (member instanceof XmlSchemaElement element
                        && element.getMaxOccurs() > 1
                        && model.type(target(element)) instanceof XmlSchemaComplexType) {
                    found.add(element.isRef() ? target(element).getQName() : element.getWireName());
                }
            }
        }
        return found;
    }

    private static XmlSchemaElement target(XmlSchemaElement element) {
        return element.isRef() ? element.getRef().getTarget() : element;
    }
}
