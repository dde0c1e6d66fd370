package se.ntjp.testcases.soapui.convert.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.syntax.Types;
import se.ntjp.testcases.soapui.convert.script.Meaning.Compares;
import se.ntjp.testcases.soapui.convert.script.Meaning.Filters;
import se.ntjp.testcases.soapui.convert.script.Meaning.Keeps;
import se.ntjp.testcases.soapui.convert.script.Meaning.NotUnderstood;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/** Reads what a script means. A part that is not understood and judges something is said to be so, never passed over. */
public final class ScriptReader {

    private final UnaryOperator<String> inRecord;

    /**
     * A reader.
     *
     * @param inRecord an XPath as scripts write it, from the record's own document, to one relative to the record
     */
    public ScriptReader(UnaryOperator<String> inRecord) {
        this.inRecord = inRecord;
    }

    /** What a script does, in its order. */
    public List<Meaning> read(String script) {
        Optional<List<Statement>> statements = ScriptParser.parse(script);
        if (statements.isEmpty()) {
            return List.of(new NotUnderstood());
        }
        Optional<Meaning> period = PeriodScript.read(statements.get());
        return period.map(List::of).orElseGet(() -> new OneScript(statements.get()).read());
    }

    private final class OneScript {

        private final List<Statement> statements;
        private final Terms terms = new Terms();
        private final Set<Meaning> meanings = new LinkedHashSet<>();

        OneScript(List<Statement> statements) {
            this.statements = statements;
        }

        List<Meaning> read() {
            statements.forEach(this::statement);
            Syntax.calls(statements).stream()
                    .filter(call -> "gotoStepByName".equals(call.getMethodAsString()))
                    .flatMap(call -> Syntax.arguments(call).stream().limit(1))
                    .flatMap(step -> terms.words(step).stream())
                    .forEach(step -> meanings.add(new Meaning.GoesTo(step)));
            return new ArrayList<>(meanings);
        }

        private void statement(Statement statement) {
            if (statement instanceof ExpressionStatement expression) {
                expression(expression.getExpression());
            } else if (statement instanceof AssertStatement asserted) {
                asserted(asserted.getBooleanExpression().getExpression());
            } else if (statement instanceof IfStatement branch && RepeatedRun.isCompared(branch)) {
                meanings.add(new Meaning.OnlyWhenRepeated());
            } else if (Syntax.judges(List.of(statement))
                    && !Syntax.methods(List.of(statement)).contains("gotoStepByName")) {
                meanings.add(new NotUnderstood());
            }
        }

        private void expression(Expression expression) {
            if (expression instanceof DeclarationExpression declaration
                    && declaration.getLeftExpression() instanceof VariableExpression variable) {
                terms.define(variable.getName(), declaration.getRightExpression());
            } else if (expression instanceof BinaryExpression binary
                    && binary.getOperation().getType() == Types.ASSIGN) {
                assigned(binary.getLeftExpression(), binary.getRightExpression());
            } else if (expression instanceof MethodCallExpression call) {
                called(call);
            }
        }

        private void assigned(Expression target, Expression value) {
            if (target instanceof PropertyExpression property
                    && Syntax.isVariable(property.getObjectExpression(), "context")) {
                keep(property.getPropertyAsString(), terms.of(value));
            } else if (target instanceof VariableExpression variable) {
                terms.define(variable.getName(), value);
            }
        }

        private void keep(String name, Term value) {
            meanings.add(value instanceof Term.Records ? new Meaning.KeepsRecords() : new Keeps(name, value));
        }

        private void called(MethodCallExpression call) {
            String name = String.valueOf(call.getMethodAsString());
            List<Term> arguments =
                    Syntax.arguments(call).stream().map(terms::of).toList();
            Term object = terms.of(call.getObjectExpression());
            if (object instanceof Term.Judge) {
                meanings.add(verb(name, arguments));
            } else if (name.equals("load")) {
                meanings.add(new Meaning.LoadsData());
            } else if (name.equals("sleep")) {
                meanings.add(new Meaning.Waits());
            } else if (name.equals("setPropertyValue") && arguments.size() == 2) {
                Terms.words(arguments.get(0)).ifPresent(key -> keep(key, arguments.get(1)));
            } else if (object instanceof Term.Elements elements && name.equals("each")) {
                meanings.add(eachRecord(elements, call));
            } else if (Syntax.judges(List.of(new ExpressionStatement(call)))) {
                meanings.add(new NotUnderstood());
            }
        }

        private Meaning verb(String name, List<Term> arguments) {
            if (name.equals("assertForAnyRecord")) {
                Optional<String> condition = arguments.stream()
                        .findFirst()
                        .filter(Term.Code.class::isInstance)
                        .flatMap(code -> new RecordCondition(terms, inRecord).of(((Term.Code) code).closure()));
                String words = arguments.size() < 2
                        ? ""
                        : Terms.words(arguments.get(1)).orElse("");
                return new Meaning.SomeRecord(condition, words);
            }
            return name.equals("assertFilteredResponse") ? new Filters(rule()) : new Meaning.Verb(name, arguments);
        }

        private Optional<TimeRule> rule() {
            return TimeFilter.of(statements, terms, inRecord);
        }

        private Meaning eachRecord(Term.Elements elements, MethodCallExpression call) {
            return Syntax.arguments(call).stream()
                    .filter(ClosureExpression.class::isInstance)
                    .findFirst()
                    .flatMap(closure -> LegacyLoop.mustHave((ClosureExpression) closure))
                    .<Meaning>map(xpath -> new Meaning.EveryRecordHas(inRecord.apply(xpath)))
                    .orElseGet(NotUnderstood::new);
        }

        private void asserted(Expression condition) {
            if (condition instanceof BinaryExpression binary) {
                Term left = terms.of(binary.getLeftExpression());
                Term right = terms.of(binary.getRightExpression());
                if (left != Term.UNKNOWN && right != Term.UNKNOWN) {
                    meanings.add(new Compares(binary.getOperation().getText(), left, right));
                    return;
                }
            }
            Optional<TimeRule> rule = rule();
            meanings.add(rule.isPresent() ? new Filters(rule) : new NotUnderstood());
        }
    }
}
