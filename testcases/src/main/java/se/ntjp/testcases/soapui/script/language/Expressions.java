package se.ntjp.testcases.soapui.script.language;

import java.util.Optional;
import org.codehaus.groovy.ast.expr.AttributeExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.ElvisOperatorExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TernaryExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Translates expressions: names and properties itself, the rest with its helpers. */
final class Expressions {

    private final Compilation compilation;
    private final Literals literals;

    Expressions(Compilation compilation) {
        this.compilation = compilation;
        this.literals = new Literals(compilation);
    }

    /** An expression; a name that is no variable may be a class. */
    Node node(Expression expression, Scope scope) {
        Assertions assertions = compilation.assertions();
        if (expression instanceof VariableExpression || expression instanceof PropertyExpression) {
            Optional<Class<?>> named = compilation.classes().named(expression, scope);
            if (named.isPresent()) {
                return frame -> named.get();
            }
        }
        if (expression instanceof VariableExpression variable) {
            return assertions.recorded(variable(variable, scope), variable);
        }
        if (expression instanceof PropertyExpression property) {
            return assertions.recorded(property(property, scope), property.getProperty());
        }
        if (expression instanceof MethodCallExpression call) {
            return assertions.recorded(compilation.calls().call(call, scope), call.getMethod());
        }
        if (expression instanceof ConstructorCallExpression call) {
            return assertions.recorded(compilation.calls().construct(call, scope), call);
        }
        if (expression instanceof BinaryExpression binary) {
            return assertions.recorded(
                    compilation.places().binary(binary, scope),
                    binary.getOperation().getStartLine(),
                    binary.getOperation().getStartColumn());
        }
        if (expression instanceof PrefixExpression step) {
            return assertions.recorded(compilation.places().prefix(step, scope), step);
        }
        if (expression instanceof PostfixExpression step) {
            return assertions.recorded(compilation.places().postfix(step, scope), step);
        }
        if (expression instanceof ClosureExpression closure) {
            return compilation.closures().closure(closure, scope);
        }
        if (expression instanceof MethodPointerExpression pointer) {
            return compilation.calls().pointer(pointer, scope);
        }
        if (expression instanceof NotExpression not) {
            Node value = node(not.getExpression(), scope);
            return assertions.recorded(frame -> !Operators.truth(value.eval(frame)), not);
        }
        if (expression instanceof BooleanExpression condition) {
            return node(condition.getExpression(), scope);
        }
        if (expression instanceof ElvisOperatorExpression either) {
            Node value = node(either.getTrueExpression(), scope);
            Node otherwise = node(either.getFalseExpression(), scope);
            return frame -> {
                Object first = value.eval(frame);
                return Operators.truth(first) ? first : otherwise.eval(frame);
            };
        }
        if (expression instanceof TernaryExpression choice) {
            Node condition = node(choice.getBooleanExpression(), scope);
            Node then = node(choice.getTrueExpression(), scope);
            Node otherwise = node(choice.getFalseExpression(), scope);
            return frame -> Operators.truth(condition.eval(frame)) ? then.eval(frame) : otherwise.eval(frame);
        }
        return literals.node(expression, scope);
    }

    private Node variable(VariableExpression variable, Scope scope) {
        String name = variable.getName();
        Optional<Scope.Variable> declared = scope.find(name);
        if (declared.isPresent()) {
            Scope.Variable found = declared.get();
            return frame -> frame.get(found.hops(), found.slot());
        }
        if (name.equals("this")) {
            return frame -> frame.evaluation().self();
        }
        if (name.equals("super")) {
            throw new LanguageException("super cannot be used in a script", variable.getLineNumber());
        }
        compilation.classes().names().member(null, name, variable.getLineNumber());
        Optional<ClassNames.StaticMember> imported = compilation.classes().imported(name);
        if (imported.isPresent()) {
            Class<?> owner = compilation.classes().member(imported.get(), variable.getLineNumber());
            return frame -> frame.host().get(owner, imported.get().name());
        }
        int line = variable.getLineNumber();
        return frame -> {
            try {
                return Implicit.get(frame, name);
            } catch (RuntimeException e) {
                throw frame.evaluation().at(e, line);
            }
        };
    }

    private Node property(PropertyExpression property, Scope scope) {
        int line = property.getLineNumber();
        Node name = memberName(property.getProperty(), property.getObjectExpression(), scope, line);
        boolean attribute = property instanceof AttributeExpression;
        if (isThis(property.getObjectExpression())) {
            return frame -> Implicit.get(frame, (String) name.eval(frame));
        }
        Node receiver = node(property.getObjectExpression(), scope);
        return Calls.spread(receiver, property.isSpreadSafe(), property.isSafe(), (frame, object) -> {
            String member = (String) name.eval(frame);
            try {
                return attribute
                        ? frame.host().attribute(object, member)
                        : frame.host().get(object, member);
            } catch (RuntimeException e) {
                throw frame.evaluation().at(e, line);
            }
        });
    }

    /** The name of a property or method, which is text; refused already here where it is written out. */
    Node memberName(Expression name, Expression receiver, Scope scope, int line) {
        if (name instanceof org.codehaus.groovy.ast.expr.ConstantExpression constant) {
            String text = String.valueOf(constant.getValue());
            Class<?> owner = compilation.classes().named(receiver, scope).orElse(null);
            compilation.classes().names().member(owner, text, line);
            return frame -> text;
        }
        Node computed = node(name, scope);
        return frame -> String.valueOf(computed.eval(frame));
    }

    /** Whether it is the script itself. */
    static boolean isThis(Expression expression) {
        return expression instanceof VariableExpression variable && variable.isThisExpression();
    }
}
