package se.ntjp.testcases.datacheck;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a parameter is, told by the names that the official suites and ours have for it, in any letter case. */
enum ParameterKind {
    /** A patient's identity: the published ones are the Tax Agency's test identities, which anybody may register. */
    PATIENT(".*patientid[0-9]*|linkedpatientids|registeredresidentidentification[0-9]*", false),
    /** The HSA-id of a unit, a provider, a system or a consumer. */
    HSA_ID(".*hsaid[0-9]*|careunit.*|caregiver.*|healthcareprovider.*|sourcesystem.*|datacontroller", true),
    /** A logical address: an HSA-id or an organization's number. */
    ADDRESS("logicaladdress[0-9]*", true),
    /** The producer's address on the network. */
    URL(".*url", true),
    /** An end of a period, or another time. */
    TIME(".*(date|time).*(start|end)|mostrecentcontent", false),
    /** How many. */
    NUMBER("numberof.*", false),
    /** What means the same at every producer: codes, types, a text to register as it is, how the suite itself works. */
    COMMON(
            ".*type[0-9]*|teststring|logtest.*|outputfilename|sleepingseconds|servicedomain[0-9]*|categorization[0-9]*|ntjpadress|allowwrites",
            false),
    /** Anything else: an id or a text of the producer's own. */
    OTHER(".*", true);

    private final Pattern names;
    private final boolean local;

    ParameterKind(String names, boolean local) {
        this.names = Pattern.compile(names);
        this.local = local;
    }

    /** The kind of a parameter's name. */
    static ParameterKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ParameterKind kind : values()) {
            if (kind.names.matcher(lower).matches()) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether every producer has another value, so that the published one is a placeholder. */
    boolean local() {
        return local;
    }
}
