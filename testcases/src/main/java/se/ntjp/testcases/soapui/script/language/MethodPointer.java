package se.ntjp.testcases.soapui.script.language;

import groovy.lang.Closure;
import java.util.function.Function;

/** A method held as a closure. */
final class MethodPointer extends Closure<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Function<Object[], Object> method;

    MethodPointer(Object owner, Function<Object[], Object> method) {
        super(owner, owner);
        this.method = method;
        this.maximumNumberOfParameters = 1;
        this.parameterTypes = new Class<?>[] {Object.class};
    }

    @Override
    public Object call() {
        return method.apply(new Object[0]);
    }

    @Override
    public Object call(Object argument) {
        return method.apply(new Object[] {argument});
    }

    @Override
    public Object call(Object... arguments) {
        return method.apply(arguments == null ? new Object[] {null} : arguments);
    }

    /** What Groovy calls where a closure is wrapped in another one. */
    public Object doCall(Object... arguments) {
        return call(arguments);
    }
}
