package se.ntjp.testcases.soapui.script;

import groovy.lang.MetaMethod;
import java.util.Optional;
import java.util.Set;
import se.ntjp.testcases.soapui.script.language.Names;

/** What no script may do: said before it runs where it is written out, and while it runs in any case. Thread-safe. */
final class Rules implements Names {

    /** Ways from an object to its class, its class loader or past the guard; no property or method has such a name. */
    private static final Set<String> NEVER = Set.of(
            """
            class getClass metaClass getMetaClass setMetaClass invokeMethod classLoader getClassLoader
            """
                    .trim()
                    .split("\\s+"));

    /** What Groovy or Java adds to their own classes and is no business of a script. */
    private static final Set<String> NOT_ON_JAVA_CLASSES = Set.of(
            """
            execute toURL toURI getProperties properties hasProperty use getLocation newInstance getMetaMethod
            getMetaPropertyValues respondsTo mixin addShutdownHook withTraits getDeclaringClass wait notify notifyAll
            finalize getStackTrace setStackTrace dehydrate rehydrate asWritable now dateNow
            withObjectInputStream withObjectOutputStream newObjectInputStream newObjectOutputStream
            implementation getImplementation getFeature domConfig getDomConfig
            ints longs doubles setDefault loadFromXML storeToXML
            """
                    .trim()
                    .split("\\s+"));

    /** What would be a function of every Groovy script. */
    private static final Set<String> NO_FUNCTIONS = Set.of(
            """
            execute evaluate run getBinding setBinding use runAfter forName newInstance getLocation getProperty
            setProperty getProperties hasProperty exit exec load loadLibrary toURL toURI start startDaemon
            addShutdownHook respondsTo mixin withTraits getMetaPropertyValues wait notify notifyAll finalize
            """
                    .trim()
                    .split("\\s+"));

    private final AllowedClasses classes;
    private final TimeAndChance specials;

    Rules(AllowedClasses classes, TimeAndChance specials) {
        this.classes = classes;
        this.specials = specials;
    }

    @Override
    public Optional<Class<?>> find(String qualifiedName, int line) {
        Optional<Class<?>> found = classes.find(qualifiedName);
        if (found.isPresent() && !classes.mayBeNamed(found.get())) {
            throw forbidden("A script may not use the class " + qualifiedName, line);
        }
        return found;
    }

    @Override
    public void member(Class<?> owner, String member, int line) {
        if (NEVER.contains(member)) {
            throw forbidden("A script may not use " + member, line);
        }
        if (owner != null && classes.isClosed(owner) && !specials.has(owner, member)) {
            throw forbidden("A script may not use " + owner.getSimpleName() + "." + member, line);
        }
    }

    @Override
    public void function(String name, int line) {
        member(null, name, line);
        if (NO_FUNCTIONS.contains(name)) {
            throw forbidden("A script may not use " + name, line);
        }
    }

    @Override
    public void annotation(String name, int line) {
        if (!name.equals("Field") && !name.equals("groovy.transform.Field")) {
            throw forbidden("A script may not use the annotation @" + name, line);
        }
    }

    /** Throws where nothing may be done with an object. */
    void receiver(Object receiver, String member) {
        if (!classes.mayBeUsed(receiver.getClass())) {
            throw forbidden(
                    "A script may not use " + member + " of "
                            + receiver.getClass().getSimpleName(),
                    0);
        }
    }

    /** Throws where a class may not be named. */
    void named(Class<?> type) {
        if (!classes.mayBeNamed(type)) {
            throw forbidden("A script may not use the class " + type.getName(), 0);
        }
    }

    /** Throws where only a few members of a class may be used. */
    void open(Class<?> type, String member) {
        if (classes.isClosed(type)) {
            throw forbidden("A script may not use " + type.getSimpleName() + "." + member, 0);
        }
    }

    /** Throws where a method of objects of a class, or of the class, may not be called. */
    void method(Class<?> type, MetaMethod method) {
        Class<?> declared = method.getDeclaringClass().getTheClass();
        boolean ours = classes.isOurs(type) && declared != Object.class;
        boolean refused = NOT_ON_JAVA_CLASSES.contains(method.getName())
                || method.getName().startsWith("parallel");
        if (refused && !ours) {
            throw forbidden("A script may not use " + method.getName() + " of " + type.getSimpleName(), 0);
        }
    }

    /** Whether it is one of SoapUI's or the official test support's classes, or of the state of the run. */
    boolean isOurs(Class<?> type) {
        return classes.isOurs(type);
    }

    static ScriptFailure forbidden(String message, int line) {
        return new ScriptFailure(ScriptFailure.Kind.FORBIDDEN, message, line, null);
    }
}
