package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.codehaus.groovy.ast.expr.AttributeExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.EmptyExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;

/** Translates assignments and operators of two values. */
final class Places {

    private final Compilation compilation;

    private record Simple(Supplier<Object> getter, Consumer<Object> setter) implements Place {
        @Override
        public Object get() {
            return getter.get();
        }

        @Override
        public Object set(Object value) {
            setter.accept(value);
            return value;
        }
    }

    /** A declared variable. */
    private record Declared(Frame frame, Scope.Variable variable) implements Place {
        @Override
        public Object get() {
            return frame.get(variable.hops(), variable.slot());
        }

        @Override
        public Object set(Object value) {
            Object held = variable.type() == null ? value : frame.host().cast(value, variable.type());
            frame.set(variable.hops(), variable.slot(), held);
            return held;
        }
    }

    Places(Compilation compilation) {
        this.compilation = compilation;
    }

    Node binary(BinaryExpression binary, Scope scope) {
        String sign = binary.getOperation().getText();
        int line = binary.getOperation().getStartLine();
        if (binary instanceof DeclarationExpression declaration) {
            return declaration(declaration, scope);
        }
        Node right = child(binary.getRightExpression(), scope);
        switch (sign) {
            case "=":
                return assignment(binary.getLeftExpression(), right, scope);
            case "?=":
                Place.Finder maybe = compilation.assertions().apart(() -> place(binary.getLeftExpression(), scope));
                return frame -> {
                    Place place = maybe.find(frame);
                    Object held = place.get();
                    return Operators.truth(held) ? held : place.set(right.eval(frame));
                };
            case "&&":
                Node all = child(binary.getLeftExpression(), scope);
                return frame -> Operators.truth(all.eval(frame)) && Operators.truth(right.eval(frame));
            case "||":
                Node any = child(binary.getLeftExpression(), scope);
                return frame -> Operators.truth(any.eval(frame)) || Operators.truth(right.eval(frame));
            default:
        }
        String operation = sign.endsWith("=") ? sign.substring(0, sign.length() - 1) : sign;
        if (!operation.equals(sign) && Operators.METHODS.containsKey(operation)) {
            Place.Finder finder = compilation.assertions().apart(() -> place(binary.getLeftExpression(), scope));
            Operators operator = Operators.of(operation, line);
            return frame -> {
                Place place = finder.find(frame);
                return place.set(operator.apply(frame.host(), place.get(), right.eval(frame)));
            };
        }
        boolean safe = sign.equals("?[") || binary.isSafe();
        Node left = child(binary.getLeftExpression(), scope);
        Operators operator = Operators.of(sign.equals("?[") ? "[" : sign, line);
        return frame -> {
            Object first = left.eval(frame);
            return first == null && safe ? null : operator.apply(frame.host(), first, right.eval(frame));
        };
    }

    Node prefix(PrefixExpression step, Scope scope) {
        Place.Finder finder = compilation.assertions().apart(() -> place(step.getExpression(), scope));
        String method = step.getOperation().getText().equals("++") ? "next" : "previous";
        return frame -> {
            Place place = finder.find(frame);
            return place.set(frame.host().call(place.get(), method, new Object[0]));
        };
    }

    Node postfix(PostfixExpression step, Scope scope) {
        Place.Finder finder = compilation.assertions().apart(() -> place(step.getExpression(), scope));
        String method = step.getOperation().getText().equals("++") ? "next" : "previous";
        return frame -> {
            Place place = finder.find(frame);
            Object before = place.get();
            place.set(frame.host().call(before, method, new Object[0]));
            return before;
        };
    }

    private Node child(Expression expression, Scope scope) {
        return compilation.expressions().node(expression, scope);
    }

    private Node assignment(Expression left, Node right, Scope scope) {
        Place.Finder finder = compilation.assertions().apart(() -> place(left, scope));
        return frame -> {
            Place place = finder.find(frame);
            return place.set(right.eval(frame));
        };
    }

    private Node declaration(DeclarationExpression declaration, Scope scope) {
        compilation.refuseAnnotations(declaration);
        boolean field = !declaration.getAnnotations().isEmpty();
        Expression written = declaration.getRightExpression();
        Node right = written instanceof EmptyExpression ? null : child(written, scope);
        if (declaration.isMultipleAssignmentDeclaration()) {
            declaration
                    .getTupleExpression()
                    .getExpressions()
                    .forEach(each -> declare((VariableExpression) each, scope));
        } else if (!field) {
            declare(declaration.getVariableExpression(), scope);
        }
        Place.Finder finder = compilation.assertions().apart(() -> place(declaration.getLeftExpression(), scope));
        if (right == null) {
            // The frame is new: nothing, or the zero of the type, is there already or put there.
            Object initial =
                    declaration.isMultipleAssignmentDeclaration() ? null : initial(declaration.getVariableExpression());
            return frame -> finder.find(frame).set(initial);
        }
        return frame -> finder.find(frame).set(right.eval(frame));
    }

    private void declare(VariableExpression variable, Scope scope) {
        scope.declare(
                variable.getName(), compilation.classes().typeOf(variable.getOriginType()), variable.getLineNumber());
    }

    /** What a variable holds that nothing is assigned to: nothing, or the zero of its type. */
    private Object initial(VariableExpression variable) {
        Class<?> type = compilation.classes().typeOf(variable.getOriginType());
        return type == null || !type.isPrimitive()
                ? null
                : java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }

    private Place.Finder place(Expression expression, Scope scope) {
        if (expression instanceof VariableExpression variable) {
            return variable(variable, scope);
        }
        if (expression instanceof TupleExpression tuple) {
            List<Place.Finder> finders = new ArrayList<>();
            tuple.getExpressions().forEach(each -> finders.add(place(each, scope)));
            return frame -> new Simple(() -> null, value -> {
                for (int i = 0; i < finders.size(); i++) {
                    finders.get(i)
                            .find(frame)
                            .set(value == null ? null : frame.host().at(value, i));
                }
            });
        }
        if (expression instanceof PropertyExpression property && !(property instanceof AttributeExpression)) {
            return property(property, scope);
        }
        if (expression instanceof BinaryExpression subscript
                && subscript.getOperation().getText().equals("[")) {
            Node receiver = child(subscript.getLeftExpression(), scope);
            Node key = child(subscript.getRightExpression(), scope);
            return frame -> {
                Object object = receiver.eval(frame);
                Object at = key.eval(frame);
                return new Simple(
                        () -> frame.host().at(object, at), value -> frame.host().putAt(object, at, value));
            };
        }
        throw new LanguageException("Nothing can be assigned to " + expression.getText(), expression.getLineNumber());
    }

    private Place.Finder property(PropertyExpression property, Scope scope) {
        Node name = compilation
                .expressions()
                .memberName(property.getProperty(), property.getObjectExpression(), scope, property.getLineNumber());
        if (Expressions.isThis(property.getObjectExpression())) {
            return frame -> named(frame, (String) name.eval(frame));
        }
        Node receiver = child(property.getObjectExpression(), scope);
        return frame -> {
            Object object = receiver.eval(frame);
            String member = (String) name.eval(frame);
            return object == null && property.isSafe()
                    ? new Simple(() -> null, value -> {})
                    : new Simple(() -> frame.host().get(object, member), value -> frame.host()
                            .set(object, member, value));
        };
    }

    private Place.Finder variable(VariableExpression variable, Scope scope) {
        String name = variable.getName();
        Optional<Scope.Variable> declared = scope.find(name);
        if (declared.isEmpty()) {
            compilation.classes().names().member(null, name, variable.getLineNumber());
            return frame -> named(frame, name);
        }
        Scope.Variable found = declared.get();
        return frame -> new Declared(frame, found);
    }

    private static Place named(Frame frame, String name) {
        return new Simple(() -> Implicit.get(frame, name), value -> Implicit.set(frame, name, value));
    }
}
