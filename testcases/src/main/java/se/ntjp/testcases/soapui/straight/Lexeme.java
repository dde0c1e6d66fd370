package se.ntjp.testcases.soapui.straight;

/**
 * A piece of a script.
 *
 * @param text the name, the symbol, or the string without its quotes
 * @param line counted from 1
 */
record Lexeme(Kind kind, String text, int line) {

    enum Kind {
        NAME,
        STRING,
        INT,
        SYMBOL,
        NEWLINE,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
