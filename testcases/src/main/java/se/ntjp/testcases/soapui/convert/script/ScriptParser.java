package se.ntjp.testcases.soapui.convert.script;

import groovy.lang.GroovyRuntimeException;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.GroovyBugError;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.control.SourceUnit;

/**
 * Groovy text as a tree. Nothing but the parser is called: no class is made, and no annotation or transformation of the
 * script is looked at, since those would run code.
 */
final class ScriptParser {

    private static final int MOST_CHARACTERS = 1 << 16;

    private ScriptParser() {}

    /** The statements of a script; empty where it is not Groovy, too long or too deep. */
    static Optional<List<Statement>> parse(String script) {
        if (script.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            SourceUnit source = SourceUnit.create("script", script);
            source.parse();
            source.completePhase();
            source.convert();
            return source.getAST().getMethods().isEmpty()
                    ? Optional.of(source.getAST().getStatementBlock().getStatements())
                    : Optional.empty();
        } catch (GroovyRuntimeException | GroovyBugError | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
