package se.ntjp.testcases.soapui.straight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads expressions; knows what names mean at this place of a script. */
final class ExpressionParser {

    /** What scripts may find without having set it; nothing else is taken for a variable. */
    static final Set<String> GIVEN = Set.of(
            "context",
            "testRunner",
            "testCase",
            "testSuite",
            "project",
            "log",
            "messageExchange",
            "mockRequest",
            "mockOperation",
            "mockResponse",
            "mockResult",
            "mockRunner",
            "mockService",
            "requestContext",
            "runner");

    private static final int MAX_DEPTH = 50;

    private final Cursor cursor;
    private final Map<String, String> imports = new HashMap<>();
    private final Set<String> variables = new HashSet<>();
    private int depth;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Lets the last part of a qualified name stand for it. */
    void imported(String name) {
        imports.put(name.substring(name.lastIndexOf('.') + 1), name);
    }

    /** From here on there is this variable. */
    void declared(String variable) {
        variables.add(variable);
    }

    Expression expression() {
        if (++depth > MAX_DEPTH) {
            throw new NeedsEngine("it is nested deeper than %d".formatted(MAX_DEPTH));
        }
        List<Expression> terms = new ArrayList<>(List.of(chain()));
        while (cursor.takeIf("+")) {
            cursor.skipNewlines();
            terms.add(chain());
        }
        depth--;
        return terms.size() == 1 ? terms.get(0) : new Expression.Sum(terms);
    }

    private Expression chain() {
        Expression link = primary();
        for (int links = 0; links < MAX_DEPTH; links++) {
            if (cursor.takeIf("[")) {
                link = new Expression.Subscript(link, expression());
                cursor.require("]");
            } else if (cursor.atDot()) {
                cursor.skipNewlines();
                cursor.require(".");
                cursor.skipNewlines();
                String name = cursor.name();
                link = cursor.takeIf("(")
                        ? new Expression.Call(link, name, rest(")"))
                        : new Expression.Property(link, name);
            } else {
                return link;
            }
        }
        throw new NeedsEngine("it has a chain of more than %d".formatted(MAX_DEPTH));
    }

    private Expression primary() {
        if (cursor.takeIf("(")) {
            Expression inside = expression();
            cursor.require(")");
            return inside;
        }
        if (cursor.takeIf("[")) {
            return new Expression.Elements(rest("]"));
        }
        return switch (cursor.peek().kind()) {
            case STRING -> new Expression.Literal(cursor.take().text());
            case INT -> new Expression.Literal(Integer.valueOf(cursor.take().text()));
            case NAME -> named(cursor.name());
            default -> throw cursor.unexpected();
        };
    }

    private Expression named(String name) {
        return switch (name) {
            case "true", "false" -> new Expression.Literal(Boolean.valueOf(name));
            case "null" -> new Expression.Literal(null);
            case "new" -> made(cursor.qualifiedName());
            case "println" -> new Expression.Print(argument());
            case "sleep" -> new Expression.Sleep(argument());
            default -> variable(name);
        };
    }

    private Expression variable(String name) {
        if (!variables.contains(name) && !GIVEN.contains(name)) {
            throw new NeedsEngine("it uses %s".formatted(name));
        }
        return new Expression.Variable(name);
    }

    private Expression made(String name) {
        Class<?> type = Open.type(imports.getOrDefault(name, name))
                .orElseThrow(() -> new NeedsEngine("it makes a %s".formatted(name)));
        cursor.require("(");
        return new Expression.New(type, rest(")"));
    }

    private Expression argument() {
        cursor.require("(");
        Expression argument = expression();
        cursor.require(")");
        return argument;
    }

    /** What stands between commas up to the closing sign, which is taken too. */
    private List<Expression> rest(String closing) {
        List<Expression> all = new ArrayList<>();
        while (!cursor.takeIf(closing)) {
            if (!all.isEmpty()) {
                cursor.require(",");
            }
            all.add(expression());
        }
        return all;
    }
}
