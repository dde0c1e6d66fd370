package se.ntjp.harness.installed.evidence;

import java.io.IOException;
import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.run.Rejudgement;
import se.ntjp.reports.record.RunRecord;

/**
 * Verifies a record of a run of SoapUI. SoapUI's checks cannot be repeated without SoapUI and the producer, so this is
 * what is shown: nothing has changed since the run, and every verdict follows from the JUnit files, logs and exit codes
 * that the record keeps.
 */
public final class InstalledRejudgement {

    private InstalledRejudgement() {}

    /** Whether a record is of a run of SoapUI. */
    public static boolean isOf(RunRecord record) {
        return Evidence.isIn(record.inputs());
    }

    /** Draws the verdicts from the evidence again. */
    public static Rejudgement.Outcome of(RunRecord record) {
        try {
            Evidence evidence = Evidence.of(record.inputs());
            return Rejudgement.compared(
                    record,
                    CaseVerdicts.of(evidence, List.copyOf(record.exchanges().values())));
        } catch (IOException e) {
            return Rejudgement.failed(record, Text.same(String.valueOf(e.getMessage())));
        }
    }
}
