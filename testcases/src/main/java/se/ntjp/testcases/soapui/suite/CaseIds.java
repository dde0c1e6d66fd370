package se.ntjp.testcases.soapui.suite;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.ntjp.testcases.data.CaseName;

/** Gives the cases of a project ids that are unique in it, in the order in which they are asked for. */
public final class CaseIds {

    /** Ids of the cases that stand beside those of a project. */
    private static final Pattern BESIDE = Pattern.compile("S(\\.\\d+)?");

    private final Set<String> taken = new HashSet<>();

    /** The id and title of the next case; a second one with the same number gets a {@code -2} after it, and so on. */
    public CaseName next(String name) {
        CaseName named = CaseName.of(name);
        String id = named.id();
        for (int copy = 2; BESIDE.matcher(id).matches() || !taken.add(id); copy++) {
            id = named.id() + "-" + copy;
        }
        return new CaseName(id, named.title());
    }
}
