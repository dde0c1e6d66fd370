package se.ntjp.testcases.soapui.script.language;

/** Something that can be assigned to, found: its receiver and key are evaluated. */
interface Place {

    Object get();

    /** Assigns, and gives what it then holds. */
    Object set(Object value);

    /** Something that can be assigned to, in a script's text. */
    @FunctionalInterface
    interface Finder {

        /** Evaluates its receiver and key. */
        Place find(Frame frame);
    }
}
