package se.ntjp.reports.view;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.verdict.Finding;

/** The gate that everything passes on its way from the record to a view: undeclared identities are masked, and
 * characters that neither HTML nor XML may hold become U+FFFD. */
final class Shown {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\p{Cs}]");

    private final PersonalIdentityMask mask;

    Shown(PersonalIdentityMask mask) {
        this.mask = mask;
    }

    String of(String text) {
        return text == null ? "" : FORBIDDEN.matcher(mask.apply(text)).replaceAll("\uFFFD");
    }

    Text of(Text text) {
        return text == null ? Text.same("") : new Text(of(text.sv()), of(text.en()));
    }

    List<Header> of(List<Header> headers) {
        return headers.stream()
                .map(header -> new Header(of(header.name()), of(header.value())))
                .toList();
    }

    SortedMap<String, String> of(Map<String, String> values) {
        SortedMap<String, String> shown = new TreeMap<>();
        values.forEach((name, value) -> shown.put(of(name), of(value)));
        return shown;
    }

    Finding of(Finding finding) {
        Finding.Where where = finding.where();
        return new Finding(
                of(finding.rule()),
                finding.effect(),
                of(finding.message()),
                new Finding.Where(of(where.path()), where.line(), where.column()),
                of(finding.expected()),
                of(finding.found()),
                of(finding.remedy()),
                finding.exchange(),
                finding.stricter());
    }
}
