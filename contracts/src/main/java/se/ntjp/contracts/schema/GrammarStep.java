package se.ntjp.contracts.schema;

/**
 * What an element leads to.
 *
 * @param content the state in which its content begins
 * @param next the parent's state after it
 */
record GrammarStep(String namespace, String name, GrammarState content, GrammarState next) {

    boolean isFor(String otherNamespace, String otherName) {
        return name.equals(otherName) && namespace.equals(otherNamespace);
    }
}
