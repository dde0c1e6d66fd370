package se.ntjp.contracts.instances.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads the regular expressions of XML Schema 1.0 by recursive descent. */
final class PatternParser {

    private static final int END = -1;

    private final int[] source;
    private int at;

    PatternParser(String source) {
        this.source = source.codePoints().toArray();
    }

    Node parse() {
        Node node = alternatives();
        if (at < source.length) {
            throw wrong("unexpected «%s»".formatted(Character.toString(peek())));
        }
        return node;
    }

    private Node alternatives() {
        List<Node> branches = new ArrayList<>(List.of(branch()));
        while (accept('|')) {
            branches.add(branch());
        }
        return branches.size() == 1 ? branches.get(0) : new Node.Either(List.copyOf(branches));
    }

    private Node branch() {
        List<Node> parts = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            parts.add(quantified(atom()));
        }
        return new Node.InOrder(List.copyOf(parts));
    }

    private Node quantified(Node atom) {
        if (accept('?')) {
            return new Node.Repeated(atom, 0, 1);
        }
        if (accept('*')) {
            return new Node.Repeated(atom, 0, Integer.MAX_VALUE);
        }
        if (accept('+')) {
            return new Node.Repeated(atom, 1, Integer.MAX_VALUE);
        }
        if (!accept('{')) {
            return atom;
        }
        int min = number();
        int max = min;
        if (accept(',')) {
            max = peek() == '}' ? Integer.MAX_VALUE : number();
        }
        expect('}');
        if (max < min) {
            throw wrong("a quantifier's maximum %s is below its minimum %s".formatted(max, min));
        }
        return new Node.Repeated(atom, min, max);
    }

    private Node atom() {
        if (accept('(')) {
            Node inner = alternatives();
            expect(')');
            return inner;
        }
        CharacterSet set;
        if (accept('[')) {
            set = group();
        } else if (accept('.')) {
            set = CharacterSet.of('\n').or(CharacterSet.of('\r')).not();
        } else if (accept('\\')) {
            set = escape();
        } else if ("?*+{}]".indexOf(peek()) >= 0) {
            throw wrong("«%s» must be escaped".formatted(Character.toString(peek())));
        } else {
            set = CharacterSet.of(next());
        }
        int[] samples = set.samples();
        if (samples.length == 0) {
            throw wrong("a character class without members");
        }
        return new Node.One(set, samples);
    }

    private CharacterSet group() {
        boolean negative = accept('^');
        CharacterSet set = new CharacterSet(each -> false);
        boolean first = true;
        while (!accept(']')) {
            if (!first && peek() == '-' && at + 1 < source.length && source[at + 1] == '[') {
                at += 2;
                CharacterSet removed = group();
                expect(']');
                return (negative ? set.not() : set).without(removed);
            }
            set = set.or(groupMember());
            first = false;
        }
        return negative ? set.not() : set;
    }

    private CharacterSet groupMember() {
        if (peek() == '\\' && at + 1 < source.length && "dDsSwWiIcCpP".indexOf(source[at + 1]) >= 0) {
            at++;
            return escape();
        }
        int low = groupCharacter();
        if (peek() == '-' && at + 1 < source.length && source[at + 1] != ']' && source[at + 1] != '[') {
            at++;
            int high = groupCharacter();
            if (high < low) {
                throw wrong("a range that ends before it begins");
            }
            return CharacterSet.range(low, high);
        }
        return CharacterSet.of(low);
    }

    private int groupCharacter() {
        return accept('\\') ? single(next()) : next();
    }

    private CharacterSet escape() {
        int letter = next();
        return switch (letter) {
            case 'd', 's', 'w', 'i', 'c' -> CharacterSet.multi((char) letter);
            case 'D', 'S', 'W', 'I', 'C' ->
                CharacterSet.multi((char) Character.toLowerCase(letter)).not();
            case 'p' -> property();
            case 'P' -> property().not();
            default -> CharacterSet.of(single(letter));
        };
    }

    private CharacterSet property() {
        expect('{');
        StringBuilder name = new StringBuilder();
        while (peek() != '}') {
            name.appendCodePoint(next());
        }
        expect('}');
        String javaName = name.length() > 2 && name.indexOf("Is") == 0 ? "In" + name.substring(2) : name.toString();
        return CharacterSet.property(javaName);
    }

    private int single(int letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> {
                if ("\\|.?*+(){}-[]^".indexOf(letter) < 0) {
                    throw wrong("unknown escape \\%s".formatted(Character.toString(letter)));
                }
                yield letter;
            }
        };
    }

    private int number() {
        int start = at;
        int number = 0;
        while (peek() >= '0' && peek() <= '9') {
            number = Math.addExact(Math.multiplyExact(number, 10), next() - '0');
        }
        if (at == start) {
            throw wrong("a number was expected");
        }
        return number;
    }

    private int peek() {
        return at < source.length ? source[at] : END;
    }

    private int next() {
        if (at == source.length) {
            throw wrong("the pattern ends too early");
        }
        return source[at++];
    }

    private boolean accept(int wanted) {
        boolean found = peek() == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    private void expect(int wanted) {
        if (!accept(wanted)) {
            throw wrong("«%s» was expected".formatted(Character.toString(wanted)));
        }
    }

    private IllegalArgumentException wrong(String fault) {
        return new IllegalArgumentException(
                "Pattern «%s», at character %s: %s".formatted(new String(source, 0, source.length), at + 1, fault));
    }
}
