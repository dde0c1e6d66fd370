package se.ntjp.testcases.soapui.script.language;

/** A piece of a script, ready to be evaluated any number of times, by several threads at once. */
@FunctionalInterface
interface Node {

    /** Its value; of a statement, a {@link Signal} where it leaves what it is in. */
    Object eval(Frame frame);
}
