package se.ntjp.harness.soapui;

import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.verdict.Verdict;

/** Something that is not the producer's doing keeps a case from being decided. */
final class Undecidable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Text FORBIDDEN = Text.of(
            "Skriptet gör något som skript inte får göra här (rad %s): %s",
            "The script does what scripts may not do here (line %s): %s");
    private static final Text SYNTAX =
            Text.of("Skriptet kan inte läsas (rad %s): %s", "The script cannot be read (line %s): %s");

    private final transient Text words;
    private final Verdict effect;

    Undecidable(Verdict effect, Text words) {
        super(words.en());
        this.effect = effect;
        this.words = words;
    }

    /** What a script's failure makes undecidable; empty where the script failed as it was written to. */
    static Optional<Undecidable> of(ScriptFailure failure) {
        return switch (failure.kind()) {
            case ASSERTION, ERROR -> Optional.empty();
            case SYNTAX ->
                Optional.of(new Undecidable(Verdict.UNDECIDED, SYNTAX.with(failure.line(), failure.getMessage())));
            case FORBIDDEN ->
                Optional.of(new Undecidable(Verdict.UNDECIDED, FORBIDDEN.with(failure.line(), failure.getMessage())));
            case NOT_TRUSTED -> Optional.of(new Undecidable(Verdict.NOT_TESTED, Text.same(failure.getMessage())));
        };
    }

    Verdict effect() {
        return effect;
    }

    Text words() {
        return words;
    }
}
