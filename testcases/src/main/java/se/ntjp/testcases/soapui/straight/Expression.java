package se.ntjp.testcases.soapui.straight;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Something in a script that has a value. */
sealed interface Expression {

    /** Its value now. */
    Object value(Frame frame);

    /**
     * What its value will be of, as far as can be told before anything is run.
     *
     * @throws NeedsEngine where it can not be got without the engine
     */
    Type type(Typing typing);

    /** A string, a number, {@code true}, {@code false} or {@code null}. */
    record Literal(Object value) implements Expression {

        @Override
        public Object value(Frame frame) {
            return value;
        }

        @Override
        public Type type(Typing typing) {
            return value == null ? Object.class : value.getClass();
        }
    }

    /** A list written out. */
    record Elements(List<Expression> elements) implements Expression {

        @Override
        public Object value(Frame frame) {
            return new ArrayList<>(frame.values(elements));
        }

        @Override
        public Type type(Typing typing) {
            elements.forEach(element -> element.type(typing));
            return List.class;
        }
    }

    /** Terms with {@code +} between them. */
    record Sum(List<Expression> terms) implements Expression {

        @Override
        public Object value(Frame frame) {
            Object sum = terms.get(0).value(frame);
            for (Expression term : terms.subList(1, terms.size())) {
                sum = Plus.of(sum, term.value(frame));
            }
            return sum;
        }

        @Override
        public Type type(Typing typing) {
            Type sum = terms.get(0).type(typing);
            for (Expression term : terms.subList(1, terms.size())) {
                sum = Plus.type(sum, term.type(typing));
            }
            return sum;
        }
    }

    /** A variable. */
    record Variable(String name) implements Expression {

        @Override
        public Object value(Frame frame) {
            return frame.variable(name);
        }

        @Override
        public Type type(Typing typing) {
            return typing.variable(name);
        }
    }

    /** A new object. */
    record New(Class<?> type, List<Expression> arguments) implements Expression {

        @Override
        public Object value(Frame frame) {
            return frame.members().construct(type, frame.values(arguments));
        }

        @Override
        public Type type(Typing typing) {
            arguments.forEach(argument -> argument.type(typing));
            typing.members().requireConstructor(type, arguments.size());
            return type;
        }
    }

    /** {@code of.name}. */
    record Property(Expression of, String name) implements Expression {

        @Override
        public Object value(Frame frame) {
            return frame.members().read(of.value(frame), name);
        }

        @Override
        public Type type(Typing typing) {
            return typing.property(of, name);
        }
    }

    /** {@code of[key]}. */
    record Subscript(Expression of, Expression key) implements Expression {

        @Override
        public Object value(Frame frame) {
            return frame.members().element(of.value(frame), key.value(frame));
        }

        @Override
        public Type type(Typing typing) {
            key.type(typing);
            return typing.members().elementType(of.type(typing));
        }
    }

    /** {@code of.method(arguments)}. */
    record Call(Expression of, String method, List<Expression> arguments) implements Expression {

        @Override
        public Object value(Frame frame) {
            Object receiver = of.value(frame);
            return frame.members().call(receiver, method, frame.values(arguments));
        }

        @Override
        public Type type(Typing typing) {
            arguments.forEach(argument -> argument.type(typing));
            return typing.members().callType(of.type(typing), method, arguments.size());
        }
    }

    /** {@code println(argument)}. */
    record Print(Expression argument) implements Expression {

        @Override
        public Object value(Frame frame) {
            frame.world().output().accept(Objects.toString(argument.value(frame)));
            return null;
        }

        @Override
        public Type type(Typing typing) {
            argument.type(typing);
            return Object.class;
        }
    }

    /** {@code sleep(milliseconds)}. */
    record Sleep(Expression milliseconds) implements Expression {

        @Override
        public Object value(Frame frame) {
            frame.pause(milliseconds.value(frame));
            return null;
        }

        @Override
        public Type type(Typing typing) {
            return Plus.requireNumber(milliseconds.type(typing));
        }
    }
}
