package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;

/** Translates calls. */
final class Calls {

    private final Compilation compilation;

    /** What is done with the receiver of a call or property once it is known and not null. */
    @FunctionalInterface
    interface Member {

        Object of(Frame frame, Object receiver);
    }

    Calls(Compilation compilation) {
        this.compilation = compilation;
    }

    Node call(MethodCallExpression call, Scope scope) {
        int line = call.getMethod().getLineNumber() > 0 ? call.getMethod().getLineNumber() : call.getLineNumber();
        Arguments arguments = Arguments.of(call.getArguments(), compilation, scope);
        Node called = call.isImplicitThis() || Expressions.isThis(call.getObjectExpression())
                ? unqualified(call, arguments, scope)
                : qualified(call, arguments, scope, line);
        return frame -> {
            try {
                return called.eval(frame);
            } catch (Throwable e) {
                throw Evaluation.raise(
                        frame.evaluation().lineOf(e) > 0
                                ? e
                                : frame.evaluation().at(e, line));
            }
        };
    }

    private Node qualified(MethodCallExpression call, Arguments arguments, Scope scope, int line) {
        Node name = compilation.expressions().memberName(call.getMethod(), call.getObjectExpression(), scope, line);
        Node receiver = compilation.expressions().node(call.getObjectExpression(), scope);
        return spread(receiver, call.isSpreadSafe(), call.isSafe(), (frame, object) -> frame.host()
                .call(object, (String) name.eval(frame), arguments.eval(frame)));
    }

    private Node unqualified(MethodCallExpression call, Arguments arguments, Scope scope) {
        int line = call.getLineNumber();
        if (!(call.getMethod() instanceof ConstantExpression constant)) {
            Node name = compilation.expressions().node(call.getMethod(), scope);
            return frame -> {
                String computed = String.valueOf(name.eval(frame));
                compilation.classes().names().function(computed, line);
                return Implicit.call(frame, computed, arguments.eval(frame));
            };
        }
        String name = String.valueOf(constant.getValue());
        Optional<Scope.Variable> variable = scope.find(name);
        if (variable.isPresent() && call.isImplicitThis()) {
            Scope.Variable found = variable.get();
            return frame -> frame.host().call(frame.get(found.hops(), found.slot()), "call", arguments.eval(frame));
        }
        compilation.classes().names().function(name, line);
        Optional<ClassNames.StaticMember> imported = compilation.classes().imported(name);
        if (imported.isPresent()) {
            Class<?> owner = compilation.classes().member(imported.get(), line);
            return frame -> frame.host().call(owner, imported.get().name(), arguments.eval(frame));
        }
        List<Class<?>> owners = compilation.classes().staticOwners(line);
        return frame -> {
            Object[] given = arguments.eval(frame);
            for (Class<?> each : owners) {
                if (frame.host().responds(each, name, given)) {
                    return frame.host().call(each, name, given);
                }
            }
            return Implicit.call(frame, name, given);
        };
    }

    Node construct(ConstructorCallExpression call, Scope scope) {
        int line = call.getLineNumber();
        if (call.isSpecialCall() || call.isUsingAnonymousInnerClass()) {
            throw new LanguageException("A script may have methods and closures, not types of its own", line);
        }
        Class<?> type = compilation.classes().required(call.getType(), line);
        compilation.classes().names().member(type, "new", line);
        Arguments arguments = Arguments.of(call.getArguments(), compilation, scope);
        return frame -> {
            try {
                return frame.host().construct(type, arguments.eval(frame));
            } catch (Throwable e) {
                throw Evaluation.raise(
                        frame.evaluation().lineOf(e) > 0
                                ? e
                                : frame.evaluation().at(e, line));
            }
        };
    }

    /** {@code object.&method}: a closure that calls it, as guarded as any call. */
    Node pointer(MethodPointerExpression pointer, Scope scope) {
        int line = pointer.getLineNumber();
        Node name = compilation.expressions().memberName(pointer.getMethodName(), pointer.getExpression(), scope, line);
        boolean own = Expressions.isThis(pointer.getExpression());
        Node receiver = compilation.expressions().node(pointer.getExpression(), scope);
        return frame -> {
            Object object = receiver.eval(frame);
            String method = (String) name.eval(frame);
            return new MethodPointer(frame.evaluation().self(), arguments -> {
                if (own) {
                    return Implicit.call(frame, method, arguments);
                }
                if (object instanceof Class<?> type && method.equals("new")) {
                    return frame.host().construct(type, arguments);
                }
                boolean ofFirst = object instanceof Class<?> type
                        && arguments.length > 0
                        && type.isInstance(arguments[0])
                        && !frame.host().responds(object, method, arguments);
                return ofFirst
                        ? frame.host().call(arguments[0], method, Arrays.copyOfRange(arguments, 1, arguments.length))
                        : frame.host().call(object, method, arguments);
            });
        };
    }

    /** Does it with the receiver, with each of the receiver's items, or not at all where the receiver is null. */
    static Node spread(Node receiver, boolean each, boolean safe, Member member) {
        if (!each) {
            return frame -> {
                Object object = receiver.eval(frame);
                return object == null && safe ? null : member.of(frame, object);
            };
        }
        return frame -> {
            Object object = receiver.eval(frame);
            if (object == null) {
                return null;
            }
            List<Object> results = new ArrayList<>();
            Iterator<?> items = (Iterator<?>) frame.host().call(object, "iterator", new Object[0]);
            while (items.hasNext()) {
                frame.host().step();
                Object item = items.next();
                results.add(item == null ? null : member.of(frame, item));
            }
            return results;
        };
    }
}
