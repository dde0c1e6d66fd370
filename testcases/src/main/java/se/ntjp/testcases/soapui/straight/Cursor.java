package se.ntjp.testcases.soapui.straight;

import java.util.List;
import se.ntjp.testcases.soapui.straight.Lexeme.Kind;

/** A place in the pieces of a script. */
final class Cursor {

    private final List<Lexeme> lexemes;
    private int at;

    /**
     * @param lexemes end with {@link Kind#END}
     */
    Cursor(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    Lexeme peek() {
        return lexemes.get(at);
    }

    Lexeme peekSecond() {
        return lexemes.get(Math.min(at + 1, lexemes.size() - 1));
    }

    /** Whether a statement ends here. */
    boolean atEnd() {
        return peek().kind() == Kind.NEWLINE || peek().is(";") || atLast();
    }

    /** Whether the script ends here. */
    boolean atLast() {
        return peek().kind() == Kind.END;
    }

    /** Whether a dot comes next, perhaps on a line below. */
    boolean atDot() {
        int next = at;
        while (lexemes.get(next).kind() == Kind.NEWLINE) {
            next++;
        }
        return lexemes.get(next).is(".");
    }

    Lexeme take() {
        Lexeme taken = peek();
        if (!atLast()) {
            at++;
        }
        return taken;
    }

    /** Goes on where this comes next; tells whether it did. */
    boolean takeIf(String symbol) {
        boolean there = peek().is(symbol);
        if (there) {
            take();
        }
        return there;
    }

    void require(String symbol) {
        if (!takeIf(symbol)) {
            throw unexpected();
        }
    }

    void skipNewlines() {
        while (peek().kind() == Kind.NEWLINE) {
            take();
        }
    }

    /** Goes to the next statement, or to the end. */
    void skipEnds() {
        while (atEnd() && !atLast()) {
            take();
        }
    }

    String name() {
        if (peek().kind() != Kind.NAME) {
            throw unexpected();
        }
        return take().text();
    }

    /** Names with dots between. */
    String qualifiedName() {
        StringBuilder name = new StringBuilder(name());
        while (takeIf(".")) {
            name.append('.').append(name());
        }
        return name.toString();
    }

    NeedsEngine unexpected() {
        return new NeedsEngine("it has «%s» in line %d".formatted(peek().text().strip(), peek().line()));
    }
}
