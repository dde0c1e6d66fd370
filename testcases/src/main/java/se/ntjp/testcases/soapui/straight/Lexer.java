package se.ntjp.testcases.soapui.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.straight.Lexeme.Kind;

/** Takes a script apart. */
final class Lexer {

    private static final String SYMBOLS = ".()[],=+;";
    private static final Map<Character, Character> ESCAPES =
            Map.of('n', '\n', 't', '\t', 'r', '\r', '\\', '\\', '\'', '\'', '"', '"', '$', '$');

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;
    private int line = 1;
    private int open;

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * The pieces of a script; line ends within brackets are left out, as are comments.
     *
     * @throws NeedsEngine where something is met that a straight line has not
     */
    static List<Lexeme> lexemes(String text) {
        return new Lexer(text.replace("\r\n", "\n").replace('\r', '\n')).all();
    }

    private List<Lexeme> all() {
        while (at < text.length()) {
            next();
        }
        add(Kind.NEWLINE, "\n");
        add(Kind.END, "");
        return lexemes;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            if (open == 0) {
                add(Kind.NEWLINE, "\n");
            }
            line++;
            at++;
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '\'' || c == '"') {
            string(c);
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (letter(c)) {
            int start = at;
            while (at < text.length() && (letter(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
                at++;
            }
            add(Kind.NAME, text.substring(start, at));
        } else {
            symbol(c);
        }
    }

    private void symbol(char c) {
        if (SYMBOLS.indexOf(c) < 0
                || text.startsWith("==", at)
                || text.startsWith("++", at)
                || text.startsWith("+=", at)
                || text.startsWith("=~", at)
                || text.startsWith("..", at)) {
            throw new NeedsEngine("it has «%s» in line %d".formatted(c, line));
        }
        open = Math.max(0, open + (c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0));
        add(Kind.SYMBOL, String.valueOf(c));
        at++;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new NeedsEngine("it has a comment without an end");
        }
        line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end + 2;
    }

    private void number() {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.length() > 9 || digits.length() > 1 && digits.startsWith("0")) {
            throw new NeedsEngine("it has the number %s".formatted(digits));
        }
        add(Kind.INT, digits);
    }

    private void string(char quote) {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != quote; at++) {
            char c = text.charAt(at);
            if (c == '\n' || quote == '"' && c == '$') {
                throw new NeedsEngine("it fills in a string in line %d".formatted(line));
            }
            if (c == '\\') {
                at++;
                Character meant = at < text.length() ? ESCAPES.get(text.charAt(at)) : null;
                if (meant == null) {
                    throw new NeedsEngine("it has a rare escape in line %d".formatted(line));
                }
                content.append(meant.charValue());
            } else {
                content.append(c);
            }
        }
        at++;
        if (at > text.length() || content.isEmpty() && at < text.length() && text.charAt(at) == quote) {
            throw new NeedsEngine("it has a string of many lines in line %d".formatted(line));
        }
        add(Kind.STRING, content.toString());
    }

    private void add(Kind kind, String content) {
        lexemes.add(new Lexeme(kind, content, line));
    }

    private static boolean letter(char c) {
        return c != '$' && Character.isJavaIdentifierStart(c);
    }
}
