package se.ntjp.testcases.expectation;

import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding;

/**
 * What a suite itself says of a broken condition, so that no reader has to understand an XPath.
 *
 * @param message what is wrong
 * @param remedy what to do about it
 * @param rule the requirement that is broken, where it is not the case's first
 */
record Words(Optional<Text> message, Optional<Text> remedy, Optional<String> rule) {

    static Words from(Arguments arguments) {
        return new Words(arguments.words("message"), arguments.words("remedy"), arguments.optional("rule"));
    }

    /** The finding in the suite's words, as far as it has any. */
    Finding of(Finding finding) {
        Finding said = message.map(words -> new Finding(
                        finding.rule(),
                        finding.effect(),
                        words,
                        finding.where(),
                        finding.expected(),
                        finding.found(),
                        finding.remedy(),
                        finding.exchange(),
                        finding.stricter()))
                .orElse(finding);
        Finding advised = remedy.map(said::remedy).orElse(said);
        return rule.map(advised::by).orElse(advised);
    }
}
