package se.ntjp.contracts.codegen;

import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

/** Sample messages of a contract as text: what its schemas require, and nothing optional. */
final class SampleText {

    private final InstanceGenerator instances;

    SampleText(ServiceContract contract) {
        this.instances = new InstanceGenerator(contract);
    }

    /**
     * The message, indented, without an XML declaration; to be written as UTF-8.
     *
     * @param root the contract's request or response element
     * @throws ContractException where no document can meet the schemas
     */
    String of(QName root) {
        Document document = instances.minimal(root);
        DOMImplementationLS output =
                (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        LSSerializer serializer = output.createLSSerializer();
        serializer.getDomConfig().setParameter("format-pretty-print", true);
        serializer.getDomConfig().setParameter("xml-declaration", false);
        return serializer.writeToString(document).strip() + "\n";
    }
}
