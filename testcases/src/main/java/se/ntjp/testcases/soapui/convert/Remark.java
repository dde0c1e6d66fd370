package se.ntjp.testcases.soapui.convert;

import se.ntjp.contracts.text.Text;

/**
 * Something about a project that its conversion does not say, or says otherwise.
 *
 * @param kind what became of it
 * @param testCase the case's name in the project; empty where it belongs to none
 * @param step the step's name; empty where it belongs to none
 * @param words what it is
 */
public record Remark(Kind kind, String testCase, String step, Text words) {

    /** What became of a part of the project, gravest first. */
    public enum Kind {
        /** The case is not in the suite. */
        LEFT_OUT("Testfall som inte är med i sviten", "Cases that are not in the suite"),
        /** A person must look, and the case is never green by itself. */
        BY_HAND("Kontroller som en person får göra", "Checks that are left to a person"),
        /** The suite does something else. */
        OTHERWISE("Sådant som sviten gör annorlunda", "What the suite does otherwise"),
        /** It can be made stricter. */
        SHARPEN("Kontroller som kan skärpas", "Checks that could be made stricter"),
        /** A time limit. */
        LIMIT("Svarstider", "Response times"),
        /** It repeats cases under load. */
        LOAD("Belastningstester", "Load tests"),
        /** It is switched off in the project. */
        DISABLED("Avstängt i projektet", "Switched off in the project"),
        /** It is not needed here. */
        DROPPED("Sådant som inte behövs här", "What is not needed here");

        private final Text heading;

        Kind(String sv, String en) {
            this.heading = Text.of(sv, en);
        }

        /** What the page says above such remarks. */
        public Text heading() {
            return heading;
        }
    }
}
