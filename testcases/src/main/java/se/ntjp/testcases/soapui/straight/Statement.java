package se.ntjp.testcases.soapui.straight;

/** A statement of a script; gives the value that is the script's where it is the last. */
sealed interface Statement {

    /** Where it begins, counted from 1. */
    int line();

    Object run(Frame frame);

    /**
     * Looks whether it can be run.
     *
     * @throws NeedsEngine where it can not
     */
    void check(Typing typing);

    /** An expression alone. */
    record Evaluate(int line, Expression expression) implements Statement {

        @Override
        public Object run(Frame frame) {
            return expression.value(frame);
        }

        @Override
        public void check(Typing typing) {
            expression.type(typing);
        }
    }

    /** {@code name = value}. */
    record SetVariable(int line, String name, Expression value) implements Statement {

        @Override
        public Object run(Frame frame) {
            Object now = value.value(frame);
            frame.setVariable(name, now);
            return now;
        }

        @Override
        public void check(Typing typing) {
            typing.setVariable(name, value.type(typing));
        }
    }

    /** {@code of.name = value}. */
    record SetProperty(int line, Expression of, String name, Expression value) implements Statement {

        @Override
        public Object run(Frame frame) {
            Object receiver = of.value(frame);
            Object now = value.value(frame);
            frame.members().write(receiver, name, now);
            return now;
        }

        @Override
        public void check(Typing typing) {
            typing.setProperty(of, name, value.type(typing));
        }
    }

    /** {@code of[key] = value}. */
    record SetElement(int line, Expression of, Expression key, Expression value) implements Statement {

        @Override
        public Object run(Frame frame) {
            Object receiver = of.value(frame);
            Object place = key.value(frame);
            Object now = value.value(frame);
            frame.members().writeElement(receiver, place, now);
            return now;
        }

        @Override
        public void check(Typing typing) {
            key.type(typing);
            value.type(typing);
            typing.members().requireWritableElements(of.type(typing));
        }
    }
}
