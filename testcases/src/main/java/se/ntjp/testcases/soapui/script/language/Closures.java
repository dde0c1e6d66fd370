package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** Translates closures and methods. */
final class Closures {

    private final Compilation compilation;

    Closures(Compilation compilation) {
        this.compilation = compilation;
    }

    /** A closure, or a lambda. */
    Node closure(ClosureExpression closure, Scope outer) {
        Parameter[] parameters = closure.getParameters();
        boolean implicitIt = parameters != null && parameters.length == 0;
        Scope scope = new Scope(outer);
        Function function = compilation.assertions().apart(() -> {
            if (implicitIt) {
                scope.declareAgain("it");
                List<Function.Parameter> it = List.of(new Function.Parameter("it", null, null));
                return new Function("call", it, scope, body(closure.getCode(), scope));
            }
            List<Function.Parameter> declared = parameters(parameters == null ? new Parameter[0] : parameters, scope);
            return new Function("call", declared, scope, body(closure.getCode(), scope));
        });
        return frame -> new ScriptClosure(frame, function);
    }

    /** A method of the script. */
    Function method(MethodNode method) {
        compilation.refuseAnnotations(method);
        if (method.getCode() == null) {
            throw new LanguageException("The method " + method.getName() + " has no body", method.getLineNumber());
        }
        Class<?> type = method.isVoidMethod() ? null : compilation.classes().typeOf(method.getReturnType());
        Scope scope = new Scope(null);
        List<Function.Parameter> parameters = parameters(method.getParameters(), scope);
        Node body = body(method.getCode(), scope);
        if (method.isVoidMethod()) {
            return new Function(method.getName(), parameters, scope, frame -> {
                body.eval(frame);
                return null;
            });
        }
        Node typed = type == null ? body : frame -> frame.host().cast(Signal.returned(body.eval(frame)), type);
        return new Function(method.getName(), parameters, scope, typed);
    }

    private List<Function.Parameter> parameters(Parameter[] parameters, Scope scope) {
        List<Function.Parameter> declared = new ArrayList<>();
        for (Parameter each : parameters) {
            compilation.refuseAnnotations(each);
            Class<?> type = compilation.classes().typeOf(each.getOriginType());
            Node initial = each.hasInitialExpression()
                    ? compilation.expressions().node(each.getInitialExpression(), scope)
                    : null;
            scope.declare(each.getName(), type, each.getLineNumber());
            declared.add(new Function.Parameter(each.getName(), type, initial));
        }
        return declared;
    }

    private Node body(Statement code, Scope scope) {
        return code instanceof BlockStatement block
                ? compilation.statements().block(block.getStatements(), scope)
                : compilation.statements().node(code, scope);
    }
}
