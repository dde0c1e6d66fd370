package se.ntjp.contracts.typed;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.typed.TypedProblem.Kind;

/** Collects problems in the order they are met, up to a bound: an answer may be nothing but problems. */
final class ProblemList {

    private static final int MAX_PROBLEMS = 100;
    private static final int MAX_QUOTED = 60;
    private static final Text MORE = Text.of(
            "Fler än %s problem; resten visas inte.".formatted(MAX_PROBLEMS),
            "More than %s problems; the rest are not shown.".formatted(MAX_PROBLEMS));

    private final List<TypedProblem> problems = new ArrayList<>();

    void add(Kind kind, SeenElement at, Text message) {
        add(new TypedProblem(kind, at.name().getLocalPart(), at.line(), at.column(), message));
    }

    void add(TypedProblem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(new TypedProblem(Kind.UNREADABLE, problem.element(), problem.line(), problem.column(), MORE));
        }
    }

    List<TypedProblem> all() {
        return List.copyOf(problems);
    }

    /** A text as a message shows it: on one line, and not too long; spaces around it may be what is wrong. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MAX_QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_QUOTED)) + "…";
    }
}
