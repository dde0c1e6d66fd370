package se.ntjp.contracts.instances;

import java.util.Random;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

/**
 * Makes schema-valid documents of a contract. The same root, shape and seed give the same document always; identity
 * constraints ({@code xs:key}, {@code xs:unique}) are not considered.
 */
public final class InstanceGenerator {

    private final SchemaModel model;
    private final ValueSource values;

    /**
     * Reads the contract's schemas.
     *
     * @throws ContractException where one is missing or not readable
     */
    public InstanceGenerator(ServiceContract contract) {
        this(new SchemaModel(contract), ValueSource.none());
    }

    private InstanceGenerator(SchemaModel model, ValueSource values) {
        this.model = model;
        this.values = values;
    }

    /** The same, with test data: a source's values go into the document as they are, valid or not. */
    public InstanceGenerator with(ValueSource source) {
        return new InstanceGenerator(model, source);
    }

    /**
     * Only what the schema requires, and what the values ask for.
     *
     * @param root {@link ServiceContract#request()} or {@link ServiceContract#response()}, or another global element
     * @throws ContractException where there is no such element, or no document can meet the schema
     */
    public Document minimal(QName root) {
        return write(root, new Shape.Minimal(new Random(0)));
    }

    /**
     * Every optional element and attribute once, the first branch of a choice (each, where the choice repeats), and a
     * foreign element wherever the schema lets others extend it.
     *
     * @throws ContractException as {@link #minimal}
     */
    public Document full(QName root) {
        return write(root, new Shape.Full(new Random(0)));
    }

    /**
     * Any of the many documents the schema allows: repetitions, choices, absent and present elements, awkward texts.
     *
     * @throws ContractException as {@link #minimal}
     */
    public Document random(QName root, long seed) {
        return write(root, new Shape.Varied(new Random(seed)));
    }

    private Document write(QName root, Shape shape) {
        return new ContentWriter(model, shape, values).write(root);
    }
}
