package se.ntjp.testcases.soapui.straight;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import se.ntjp.testcases.soapui.scope.RunContext;

/** What is known of a script's variables before it is run: those it is given are there, what it will set is foreseen. */
final class Typing {

    private final Map<String, Object> bindings;
    private final Members members;
    private final Map<String, Type> variables = new HashMap<>();
    private final Map<String, Type> inContext = new HashMap<>();

    Typing(Map<String, Object> bindings, Members members) {
        this.bindings = bindings;
        this.members = members;
    }

    Members members() {
        return members;
    }

    Type variable(String name) {
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        if (bindings.get(name) == null) {
            throw new NeedsEngine("it uses %s".formatted(name));
        }
        return bindings.get(name).getClass();
    }

    void setVariable(String name, Type type) {
        variables.put(name, type);
    }

    Type property(Expression of, String name) {
        Type owner = of.type(this);
        if (owner != RunContext.class) {
            return members.propertyType(owner, name);
        }
        if (inContext.containsKey(name)) {
            return inContext.get(name);
        }
        // Any value may come from the test data meanwhile; what it is now is what it is most likely to be then.
        Object now = of instanceof Expression.Variable variable
                        && bindings.get(variable.name()) instanceof RunContext context
                ? context.get(name)
                : null;
        return now == null ? Object.class : now.getClass();
    }

    void setProperty(Expression of, String name, Type value) {
        Type owner = of.type(this);
        if (owner == RunContext.class) {
            inContext.put(name, value);
        } else {
            members.requireWritable(owner, name);
        }
    }
}
