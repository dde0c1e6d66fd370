package se.ntjp.testcases.soapui.convert.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.syntax.Types;
import se.ntjp.testcases.soapui.convert.script.Term.Answer;
import se.ntjp.testcases.soapui.convert.script.Term.Count;
import se.ntjp.testcases.soapui.convert.script.Term.Elements;
import se.ntjp.testcases.soapui.convert.script.Term.Place;
import se.ntjp.testcases.soapui.convert.script.Term.Variable;
import se.ntjp.testcases.soapui.convert.script.Term.Words;

/** What the expressions of one script stand for, from its top to where it is read. */
final class Terms {

    /** Calls that leave a text what it is for the purpose of a comparison: the same is done to both sides. */
    private static final Set<String> DRESSING =
            Set.of("getXml", "toString", "text", "trim", "strip", "replaceAll", "replace", "toInteger", "toLong");

    private static final Set<String> ANSWERS = Set.of("responseContent", "responseContentAsXml");

    /** A text that doubles from line to line does not grow beyond this. */
    private static final int LONGEST = 1 << 12;

    private final Map<String, Term> variables = new HashMap<>();

    void define(String name, Expression value) {
        variables.put(name, of(value));
    }

    Term of(Expression expression) {
        if (expression instanceof ConstantExpression constant) {
            return new Words(String.valueOf(constant.getValue()));
        }
        if (expression instanceof VariableExpression variable) {
            return variables.getOrDefault(variable.getName(), Term.UNKNOWN);
        }
        if (expression instanceof PropertyExpression property) {
            return property(property);
        }
        if (expression instanceof MethodCallExpression call) {
            return call(call);
        }
        if (expression instanceof BinaryExpression binary) {
            return binary(binary);
        }
        if (expression instanceof GStringExpression text) {
            return text(text);
        }
        if (expression instanceof ListExpression list) {
            return new Term.Row(list.getExpressions().stream().map(this::of).toList());
        }
        if (expression instanceof ClosureExpression closure) {
            return new Term.Code(closure);
        }
        if (expression instanceof CastExpression cast) {
            return of(cast.getExpression());
        }
        return expression instanceof ConstructorCallExpression made ? made(made) : Term.UNKNOWN;
    }

    /** What stands for a text; empty where it is none. */
    Optional<String> words(Expression expression) {
        return words(of(expression));
    }

    static Optional<String> words(Term term) {
        if (term instanceof Words words) {
            return Optional.of(words.value());
        }
        return term instanceof Variable variable ? Optional.of("${" + variable.name() + "}") : Optional.empty();
    }

    private Term property(PropertyExpression property) {
        String name = property.getPropertyAsString();
        if (Syntax.isVariable(property.getObjectExpression(), "context")) {
            return new Variable(name);
        }
        if (ANSWERS.contains(name)) {
            return new Answer("");
        }
        Term whole = of(property.getObjectExpression());
        if (whole instanceof Answer answer) {
            return new Elements(answer.step(), name);
        }
        return whole instanceof Elements part ? new Elements(part.step(), part.path() + "/" + name) : Term.UNKNOWN;
    }

    private Term call(MethodCallExpression call) {
        List<Expression> arguments = Syntax.arguments(call);
        Term object = of(call.getObjectExpression());
        String name = String.valueOf(call.getMethodAsString());
        if (DRESSING.contains(name)) {
            return object;
        }
        return switch (name) {
            case "getXmlHolder" -> holder(arguments);
            case "parseText", "sprintf" -> first(arguments);
            case "getContentRecords" -> new Term.Records();
            case "getPropertyValue" ->
                words(first(arguments)).<Term>map(Term.Property::new).orElse(Term.UNKNOWN);
            case "getDomNodes" -> nodes(object, arguments);
            case "indexOf", "contains" -> new Place(object, first(arguments));
            case "size" -> size(object);
            default -> Term.UNKNOWN;
        };
    }

    private Term first(List<Expression> arguments) {
        return arguments.isEmpty() ? Term.UNKNOWN : of(arguments.get(0));
    }

    private Term holder(List<Expression> arguments) {
        return words(first(arguments))
                .filter(name -> name.contains("#Response"))
                .<Term>map(name -> new Answer(name.substring(0, name.indexOf('#'))))
                .orElse(Term.UNKNOWN);
    }

    private Term nodes(Term object, List<Expression> arguments) {
        return object instanceof Answer answer
                ? words(first(arguments))
                        .<Term>map(xpath -> new Elements(answer.step(), xpath))
                        .orElse(Term.UNKNOWN)
                : Term.UNKNOWN;
    }

    private static Term size(Term object) {
        if (object instanceof Elements elements) {
            return new Count(elements.step(), elements.path());
        }
        return object instanceof Term.Records ? new Count("", "") : Term.UNKNOWN;
    }

    private Term binary(BinaryExpression binary) {
        Term left = of(binary.getLeftExpression());
        int operation = binary.getOperation().getType();
        if (operation == Types.LEFT_SQUARE_BRACKET && left instanceof Answer answer) {
            return isCount(binary.getRightExpression()) ? new Count(answer.step(), "") : Term.UNKNOWN;
        }
        Optional<String> first = words(left);
        Optional<String> second = words(binary.getRightExpression());
        return operation == Types.PLUS
                        && first.isPresent()
                        && second.isPresent()
                        && first.get().length() + second.get().length() < LONGEST
                ? new Words(first.get() + second.get())
                : Term.UNKNOWN;
    }

    /** Whether an XPath counts what the project calls a record. */
    private static boolean isCount(Expression xpath) {
        return xpath instanceof GStringExpression text
                && text.getStrings().get(0).getText().equals("count(")
                && text.getValues().size() == 1;
    }

    private Term text(GStringExpression text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.getStrings().size(); i++) {
            words.append(text.getStrings().get(i).getText());
            if (i < text.getValues().size()) {
                Optional<String> value = words(text.getValue(i));
                if (value.isEmpty()) {
                    return Term.UNKNOWN;
                }
                words.append(value.get());
            }
            if (words.length() > LONGEST) {
                return Term.UNKNOWN;
            }
        }
        return new Words(words.toString());
    }

    private Term made(ConstructorCallExpression made) {
        String type = made.getType().getNameWithoutPackage();
        if (type.equals("ContentAssertions")) {
            return new Term.Judge();
        }
        boolean wraps = type.equals("XmlHolder")
                && made.getArguments() instanceof TupleExpression arguments
                && !arguments.getExpressions().isEmpty();
        return wraps ? of(((TupleExpression) made.getArguments()).getExpression(0)) : Term.UNKNOWN;
    }
}
