package se.ntjp.reports.record;

import se.ntjp.contracts.text.Text;

/**
 * Why a record cannot be trusted as it lies.
 *
 * @param kind what is wrong
 * @param file which file of the record
 * @param line which line of it, counted from 1; 0 for the whole file
 */
public record RecordProblem(Kind kind, String file, int line) {

    /** What can be wrong. */
    public enum Kind {
        CHANGED("%s har ändrats sedan körningen", "%s has changed since the run"),
        MISSING("%s saknas", "%s is missing"),
        UNEXPECTED("%s hör inte till körningen", "%s does not belong to the run"),
        TORN("%s är avbruten mitt i", "%s is cut off in the middle"),
        UNREADABLE("%s går inte att läsa", "%s cannot be read"),
        NO_END(
                "%s saknar slutrad: körningen avbröts, eller slutet har tagits bort",
                "%s has no last line: the run was interrupted, or its end was removed");

        private final Text message;

        Kind(String sv, String en) {
            this.message = Text.of(sv, en);
        }
    }

    /** A problem of a whole file. */
    static RecordProblem of(Kind kind, String file) {
        return new RecordProblem(kind, file, 0);
    }

    /** What is wrong, in a sentence without its full stop. */
    public Text message() {
        return kind.message.with(
                line == 0 ? file : Text.of(file + ", rad " + line + ",", file + ", line " + line + ","));
    }
}
