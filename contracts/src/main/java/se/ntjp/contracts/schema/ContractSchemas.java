package se.ntjp.contracts.schema;

import java.util.Optional;
import javax.xml.validation.Schema;
import se.ntjp.contracts.model.ServiceContract;

/** A contract's schemas, compiled once and usable by any number of validations at a time. */
public final class ContractSchemas {

    private final ServiceContract contract;
    private final Schema schema;
    private final GrammarCompiler.Outcome fastPath;

    private ContractSchemas(ServiceContract contract, Schema schema, GrammarCompiler.Outcome fastPath) {
        this.contract = contract;
        this.schema = schema;
        this.fastPath = fastPath;
    }

    /**
     * Compiles the schemas that the contract's WSDL imports, reading from its package only.
     *
     * @throws se.ntjp.contracts.model.ContractException with file, line and fault where a document is missing or wrong
     */
    public static ContractSchemas compile(ServiceContract contract) {
        Schema schema = SchemaCompiler.compile(contract);
        return new ContractSchemas(contract, schema, GrammarCompiler.compile(contract));
    }

    /** The contract whose schemas these are. */
    public ServiceContract contract() {
        return contract;
    }

    /** The engine that messages are given to first. {@link Engine#XERCES} has the last word in either case. */
    public Engine engine() {
        return fastPath.grammar().isPresent() ? Engine.GRAMMAR : Engine.XERCES;
    }

    /** Why {@link #engine()} is Xerces: file, line and construct, in English; empty where it is not. */
    public String engineReason() {
        return fastPath.reason();
    }

    /** The same schemas as the JDK compiled them. */
    public Schema schema() {
        return schema;
    }

    Optional<Grammar> grammar() {
        return fastPath.grammar();
    }
}
