package se.ntjp.testcases.soapui.script.language;

import groovy.lang.Closure;

/** A closure of a script. Java and Groovy call it as any other. */
public final class ScriptClosure extends Closure<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient Function function;

    ScriptClosure(Frame frame, Function function) {
        super(frame.evaluation().self(), frame.evaluation().self());
        this.frame = frame;
        this.function = function;
        this.maximumNumberOfParameters = function.parameterCount();
        this.parameterTypes = function.parameterTypes();
    }

    /** Where it was written. */
    Frame frame() {
        return frame;
    }

    @Override
    public Object call() {
        return call(new Object[0]);
    }

    @Override
    public Object call(Object argument) {
        return call(new Object[] {argument});
    }

    @Override
    public Object call(Object... arguments) {
        return function.call(this, arguments == null ? new Object[] {null} : arguments);
    }

    /** What Groovy calls where a closure is wrapped in another one. */
    public Object doCall(Object... arguments) {
        return call(arguments);
    }
}
