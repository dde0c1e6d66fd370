package se.ntjp.testcases.soapui.straight;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.testcases.soapui.straight.Lexeme.Kind;

/** Reads the statements of a straight-line script. */
final class Parser {

    private final Cursor cursor;
    private final ExpressionParser expressions;

    private Parser(Cursor cursor) {
        this.cursor = cursor;
        this.expressions = new ExpressionParser(cursor);
    }

    /**
     * The statements of a script.
     *
     * @throws NeedsEngine where it is more than a straight line
     */
    static List<Statement> statements(String text) {
        return new Parser(new Cursor(Lexer.lexemes(text))).all();
    }

    private List<Statement> all() {
        List<Statement> statements = new ArrayList<>();
        for (cursor.skipEnds(); !cursor.atLast(); cursor.skipEnds()) {
            if (cursor.peek().isName("import")) {
                cursor.take();
                expressions.imported(cursor.qualifiedName());
            } else {
                statements.add(statement());
            }
            if (!cursor.atEnd()) {
                throw cursor.unexpected();
            }
        }
        return statements;
    }

    private Statement statement() {
        int line = cursor.peek().line();
        if (cursor.peek().isName("def")) {
            cursor.take();
            return setVariable(line);
        }
        if (cursor.peek().isName("return")) {
            cursor.take();
            return last(line);
        }
        boolean variable =
                cursor.peek().kind() == Kind.NAME && cursor.peekSecond().is("=");
        if (variable && !ExpressionParser.GIVEN.contains(cursor.peek().text())) {
            return setVariable(line);
        }
        Expression expression = expressions.expression();
        if (!cursor.peek().is("=")) {
            return new Statement.Evaluate(line, command(expression));
        }
        if (expression instanceof Expression.Property property) {
            return new Statement.SetProperty(line, property.of(), property.name(), value());
        }
        if (expression instanceof Expression.Subscript subscript) {
            return new Statement.SetElement(line, subscript.of(), subscript.key(), value());
        }
        throw cursor.unexpected();
    }

    private Statement setVariable(int line) {
        String name = cursor.name();
        Expression value = value();
        expressions.declared(name);
        return new Statement.SetVariable(line, name, value);
    }

    private Expression value() {
        cursor.require("=");
        cursor.skipNewlines();
        return expressions.expression();
    }

    /** What is returned; nothing may follow. */
    private Statement last(int line) {
        Expression value = cursor.atEnd() ? new Expression.Literal(null) : expressions.expression();
        cursor.skipEnds();
        if (!cursor.atLast()) {
            throw cursor.unexpected();
        }
        return new Statement.Evaluate(line, value);
    }

    /** A call whose arguments stand without parentheses: {@code log.info path}. */
    private Expression command(Expression start) {
        Kind next = cursor.peek().kind();
        boolean argument = next == Kind.NAME || next == Kind.STRING || next == Kind.INT;
        if (!argument || !(start instanceof Expression.Property property)) {
            return start;
        }
        List<Expression> arguments = new ArrayList<>(List.of(expressions.expression()));
        while (cursor.takeIf(",")) {
            cursor.skipNewlines();
            arguments.add(expressions.expression());
        }
        return new Expression.Call(property.of(), property.name(), arguments);
    }
}
