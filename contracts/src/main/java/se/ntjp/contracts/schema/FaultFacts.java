package se.ntjp.contracts.schema;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * A SOAP fault as it was written (ENV-05, ENV-06). Of a SOAP 1.2 fault, {@code Code}, {@code Reason} and {@code Role}
 * stand for the members of 1.1.
 *
 * @param code the text of faultcode
 * @param codeName the same with its prefix resolved; empty where the prefix is not declared or there is no code
 * @param string the text of faultstring
 * @param actor the text of faultactor
 * @param detail whether there is a detail
 * @param children the names of all children, in order; in SOAP 1.1 they must have no namespace
 */
public record FaultFacts(
        Optional<String> code,
        Optional<QName> codeName,
        Optional<String> string,
        Optional<String> actor,
        boolean detail,
        List<QName> children) {

    public FaultFacts {
        children = List.copyOf(children);
    }
}
