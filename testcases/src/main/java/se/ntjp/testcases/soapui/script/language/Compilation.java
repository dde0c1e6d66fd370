package se.ntjp.testcases.soapui.script.language;

import java.util.List;
import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.SourceUnit;

/** What translates one script: its parts know each other through this. Used once, by one thread. */
final class Compilation {

    private final SourceUnit source;
    private final ClassNames classes;
    private final Statements statements;
    private final Expressions expressions;
    private final Closures closures;
    private final Calls calls;
    private final Places places;
    private final Assertions assertions;

    Compilation(ModuleNode module, Names names) {
        this.source = module.getContext();
        this.classes = new ClassNames(module, names);
        this.statements = new Statements(this);
        this.expressions = new Expressions(this);
        this.closures = new Closures(this);
        this.calls = new Calls(this);
        this.places = new Places(this);
        this.assertions = new Assertions(this);
        module.getImports().forEach(this::refuseAnnotations);
        module.getStarImports().forEach(this::refuseAnnotations);
        module.getStaticImports().values().forEach(this::refuseAnnotations);
        module.getStaticStarImports().values().forEach(this::refuseAnnotations);
        if (module.getPackage() != null) {
            refuseAnnotations(module.getPackage());
        }
        module.getClasses().forEach(this::refuseAnnotations);
    }

    SourceUnit source() {
        return source;
    }

    ClassNames classes() {
        return classes;
    }

    Statements statements() {
        return statements;
    }

    Expressions expressions() {
        return expressions;
    }

    Closures closures() {
        return closures;
    }

    Calls calls() {
        return calls;
    }

    Places places() {
        return places;
    }

    Assertions assertions() {
        return assertions;
    }

    /** Lets {@link Names} refuse what annotations a part of the script has. */
    void refuseAnnotations(AnnotatedNode part) {
        List<AnnotationNode> annotations = part.getAnnotations();
        for (AnnotationNode each : annotations) {
            classes.names().annotation(each.getClassNode().getName(), each.getLineNumber());
        }
    }
}
