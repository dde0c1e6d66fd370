package se.ntjp.testcases.soapui.stricter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.verdict.Finding;
import se.skl.rivta.tksupport.soapui.ContentAssertions;

/**
 * A value that was asked for must be in every record: where a script of the suite is content with one record that has the
 * value of some test data, and the request was filled with the same data, all records are looked at (soapui.md §5.1 no 2).
 */
public final class EveryRecordNotJustOne implements StricterCheck {

    private static final Pattern ANY = Pattern.compile(
            "\\.\\s*assertSpecificValueInAnyRecord\\s*\\(\\s*(['\"])(.+?)\\1\\s*,\\s*context\\.(\\w+)\\s*\\)");

    @Override
    public List<Finding> judge(Step.SoapRequest step, ExchangeItem exchange, RunContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Assertion assertion : step.assertions()) {
            Matcher any = ANY.matcher(assertion.disabled() ? "" : assertion.setting("scriptText"));
            while (any.find()) {
                String name = any.group(3);
                if (Placeholders.names(step.content()).contains(name) && context.get(name) != null) {
                    findings.addAll(every(exchange, context, any.group(2), name));
                }
            }
        }
        return findings;
    }

    private static List<Finding> every(ExchangeItem exchange, RunContext context, String path, String name) {
        String value = context.get(name).toString();
        try {
            new ContentAssertions(context, exchange).assertSpecificValueInAllRecords(path, value);
            return List.of();
        } catch (IllegalArgumentException wrongXPath) {
            // The official check has met it too, and has said so.
            return List.of();
        } catch (AssertionError e) {
            return List.of(Finding.failed(
                            ProjectSuites.OFFICIAL,
                            Text.of(
                                            "Alla poster ska ha det värde som frågan gällde (%s); den officiella kontrollen nöjer sig med en post.",
                                            "Every record must have the value that was asked for (%s); the official check is content with one record.")
                                    .with(name))
                    .where(Finding.Where.at(path))
                    .expected(value)
                    .found(e.getMessage()));
        }
    }
}
