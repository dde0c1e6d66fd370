package se.ntjp.harness.installed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.reports.record.Secrets;

/** What the reader of a report must know of a run that SoapUI made. */
final class EngineRemarks {

    private static final Text ENGINE = Text.of(
            "Testfallen kördes av %s, inte av verktygets egen motor. Utfallen är SoapUI:s. Meddelandena återges så som SoapUI skriver ut dem, med nya indrag, och tiderna är SoapUI:s.",
            "The cases were run by %s, not by the harness's own engine. The outcomes are SoapUI's. Messages are shown as SoapUI prints them, indented anew, and times are SoapUI's.");
    private static final Text LEFT = Text.of(
            "%s filer som SoapUI exporterade gick inte att läsa som anrop och saknas i protokollet.",
            "%s files that SoapUI exported could not be read as calls and are missing in the record.");
    private static final Text ELSEWHERE = Text.of(
            "Projektet anropade även andra adresser än --target: %s.",
            "The project called other addresses than --target, too: %s.");
    private static final Text TRUST = Text.of(
            "SoapUI fick klientcertifikatet men inte trustStore; vilka certifikat SoapUI litar på avgör SoapUI.",
            "SoapUI was given the client certificate but not the trust store; which certificates it trusts is for SoapUI to say.");

    private EngineRemarks() {}

    static List<Text> of(String runner, List<RecordedExchange> exchanges, int left, URI target, boolean trustStore) {
        List<Text> remarks = new ArrayList<>(List.of(ENGINE.with(runner)));
        String elsewhere = exchanges.stream()
                .map(each -> each.exchange().request().target())
                .filter(address -> !address.equals(target))
                .map(Secrets::address)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!elsewhere.isEmpty()) {
            remarks.add(ELSEWHERE.with(elsewhere));
        }
        if (left > 0) {
            remarks.add(LEFT.with(left));
        }
        if (trustStore) {
            remarks.add(TRUST);
        }
        return remarks;
    }
}
