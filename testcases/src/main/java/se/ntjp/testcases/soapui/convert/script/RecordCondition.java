package se.ntjp.testcases.soapui.convert.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.codehaus.groovy.ast.expr.ClosureExpression;

/** A closure that says of a record whether it is the one looked for, as an XPath that holds of the same records. */
final class RecordCondition {

    private final Terms terms;
    private final UnaryOperator<String> inRecord;

    RecordCondition(Terms terms, UnaryOperator<String> inRecord) {
        this.terms = terms;
        this.inRecord = inRecord;
    }

    /** The XPath; empty where the closure does what has no counterpart, or is too long. */
    Optional<String> of(ClosureExpression closure) {
        Map<String, RecordValue> variables = new HashMap<>();
        try {
            RecordExpressions expressions = new RecordExpressions(terms, inRecord, variables);
            String xpath = new RecordStatements(expressions)
                    .of(Syntax.statements(closure.getCode()))
                    .truth()
                    .xpath();
            return Optional.of(xpath);
        } catch (NotTranslated | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
