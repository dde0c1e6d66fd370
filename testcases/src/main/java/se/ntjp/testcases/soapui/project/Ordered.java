package se.ntjp.testcases.soapui.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of maps whose order means something. */
final class Ordered {

    private Ordered() {}

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
