package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The variables that are declared at a place of a script; one for each {@link Frame} there will be. */
final class Scope {

    private final Scope parent;
    private final List<Variable> variables = new ArrayList<>();

    /**
     * A declared variable.
     *
     * @param hops how many frames up it is
     * @param slot its place there
     * @param type what it holds; {@code null} where anything
     */
    record Variable(String name, int hops, int slot, Class<?> type) {}

    /** @param parent the one around it; {@code null} for a script or one of its methods */
    Scope(Scope parent) {
        this.parent = parent;
    }

    /** How many variables its frame has room for. */
    int size() {
        return variables.size();
    }

    /** Declares a variable here. */
    Variable declare(String name, Class<?> type, int line) {
        if (find(name).isPresent()) {
            throw new LanguageException("There is already a variable " + name + " here", line);
        }
        Variable variable = new Variable(name, 0, variables.size(), type);
        variables.add(variable);
        return variable;
    }

    /** Declares a variable that may hide one of the same name around it, as {@code it} may. */
    Variable declareAgain(String name) {
        Variable variable = new Variable(name, 0, variables.size(), null);
        variables.add(variable);
        return variable;
    }

    /** A variable as seen from here. */
    Optional<Variable> find(String name) {
        int hops = 0;
        for (Scope scope = this; scope != null; scope = scope.parent) {
            for (Variable variable : scope.variables) {
                if (variable.name().equals(name)) {
                    return Optional.of(new Variable(name, hops, variable.slot(), variable.type()));
                }
            }
            hops++;
        }
        return Optional.empty();
    }
}
