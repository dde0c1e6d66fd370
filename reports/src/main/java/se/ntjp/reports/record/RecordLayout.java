package se.ntjp.reports.record;

import se.ntjp.contracts.archive.PackageLimits;

/** Where things lie in a record. */
final class RecordLayout {

    static final String MANIFEST = "manifest.json";
    static final String JOURNAL = "journal.jsonl";
    static final String INPUTS = "inputs/";
    static final String BODIES = "bodies/";

    /** A file that was being written; one may be left where a run was killed. */
    static final String PART = ".part";

    /** A run of thousands of exchanges fits; a bomb does not. */
    static final PackageLimits LIMITS = new PackageLimits(100_000, 256 << 20, 512L << 20);

    private RecordLayout() {}
}
