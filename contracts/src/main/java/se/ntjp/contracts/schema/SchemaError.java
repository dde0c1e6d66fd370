package se.ntjp.contracts.schema;

/**
 * One breach of a schema, in the words of Xerces.
 *
 * @param line where the start or end tag that breaks it begins, from 1
 * @param column from 1
 * @param path the element, from the child of Body: {@code /GetXResponse/record[3]/header/patientId}; a position is
 *     given where siblings share the name
 * @param rule the validation rule of XML Schema 1.0, for example {@code cvc-pattern-valid}; empty where none is named
 * @param message the breach in English, without the rule
 */
public record SchemaError(int line, int column, String path, String rule, String message) {

    @Override
    public String toString() {
        return "%s:%s %s %s: %s".formatted(line, column, path, rule, message);
    }
}
