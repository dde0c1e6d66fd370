package se.ntjp.testcases.soapui.script.language;

import java.util.Optional;

/** What the names in a script may stand for, asked before it runs. The line, counted from 1, is for the refusal. */
public interface Names {

    /** The class of a full name; empty where there is none. Throws where there is one that scripts may not use. */
    Optional<Class<?>> find(String qualifiedName, int line);

    /** Throws where no script may use a member of this name, or this member of this class. {@code owner} may be null. */
    void member(Class<?> owner, String member, int line);

    /** Throws where no script may call this without a receiver. */
    void function(String name, int line);

    /** Throws where an annotation may not be used. */
    void annotation(String name, int line);
}
