package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** A script that is understood. Immutable: any number of threads may run it. */
public final class Program {

    private static final int MAX_LENGTH = 1 << 18;

    private final Scope scope;
    private final Node body;
    private final Map<String, List<Function>> methods;

    private Program(Scope scope, Node body, Map<String, List<Function>> methods) {
        this.scope = scope;
        this.body = body;
        this.methods = methods;
    }

    /**
     * Reads a script.
     *
     * @param names what it may name; what they throw is thrown on
     * @throws LanguageException where it is no Groovy, or of a kind that cannot be evaluated
     */
    public static Program of(String text, Names names) {
        if (text.length() > MAX_LENGTH) {
            throw new LanguageException("The script is longer than " + MAX_LENGTH + " characters", 0);
        }
        try {
            return translate(parse(text), names);
        } catch (StackOverflowError e) {
            throw new LanguageException("The script is nested too deeply", 0);
        }
    }

    /**
     * Evaluates it.
     *
     * @param variables those it finds and does not declare; what it sets without declaring is put here
     * @return the value of its last statement
     * @throws ThrownInScript around whatever it did not catch
     */
    public Object run(Host host, Map<String, Object> variables) {
        Evaluation evaluation = new Evaluation(host, variables, methods);
        try {
            return Signal.returned(body.eval(new Frame(evaluation, scope.size())));
        } catch (StackOverflowError e) {
            throw new ThrownInScript(new IllegalStateException("The script is nested too deeply"), 0);
        } catch (Throwable e) {
            throw new ThrownInScript(e, evaluation.lineOf(e));
        }
    }

    private static ModuleNode parse(String text) {
        CompilerConfiguration configuration = new CompilerConfiguration();
        SourceUnit unit = new SourceUnit("Script", text, configuration, null, new ErrorCollector(configuration));
        try {
            unit.parse();
            unit.completePhase();
            unit.nextPhase();
            unit.convert();
        } catch (MultipleCompilationErrorsException e) {
            throw syntax(e.getErrorCollector());
        } catch (CompilationFailedException e) {
            throw new LanguageException(e.getMessage(), 0);
        }
        if (unit.getErrorCollector().hasErrors()) {
            throw syntax(unit.getErrorCollector());
        }
        return unit.getAST();
    }

    private static LanguageException syntax(ErrorCollector errors) {
        if (errors.getErrorCount() > 0 && errors.getError(0) instanceof SyntaxErrorMessage message) {
            SyntaxException cause = message.getCause();
            return new LanguageException(cause.getOriginalMessage(), cause.getStartLine());
        }
        return new LanguageException("The script cannot be read", 0);
    }

    private static Program translate(ModuleNode module, Names names) {
        Compilation compilation = new Compilation(module, names);
        Map<String, List<Function>> methods = new HashMap<>();
        for (MethodNode method : module.getMethods()) {
            methods.computeIfAbsent(method.getName(), name -> new ArrayList<>())
                    .add(compilation.closures().method(method));
        }
        Scope scope = new Scope(null);
        Node body = compilation.statements().block(module.getStatementBlock().getStatements(), scope);
        for (ClassNode type : module.getClasses()) {
            if (!type.isScript()) {
                throw new LanguageException(
                        "A script may have methods and closures, not types of its own: " + type.getName(),
                        type.getLineNumber());
            }
        }
        return new Program(scope, body, methods);
    }
}
