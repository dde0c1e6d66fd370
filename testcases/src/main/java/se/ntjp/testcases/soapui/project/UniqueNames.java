package se.ntjp.testcases.soapui.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that must differ from each other. What has none gets its kind and number as name; a name that is taken gets
 * {@code (2)} and so on behind it, so that the first keeps what scripts and expansions call it.
 */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private int given;

    String next(String name, String kind) {
        given++;
        String wanted = orKind(name, kind, given);
        String free = wanted;
        while (!taken.add(free)) {
            free = wanted + " (" + copies.merge(wanted, 2, (copy, two) -> copy + 1) + ")";
        }
        return free;
    }

    static String orKind(String name, String kind, int number) {
        return name.isBlank() ? kind + " " + number : name;
    }
}
