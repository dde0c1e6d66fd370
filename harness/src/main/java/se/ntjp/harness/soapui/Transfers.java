package se.ntjp.harness.soapui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.assertion.JsonAnswer;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.project.Transfer;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.PropertyTable;
import se.ntjp.testcases.verdict.Verdict;

/** Moves values between properties, whole or by XPath. */
final class Transfers {

    private static final Text UNSUPPORTED = Text.of(
            "Steget «%s»: överföringen «%s» använder något som inte stöds: %s.",
            "Step “%s”: the transfer “%s” uses something that is not supported: %s.");

    private final CaseRun caseRun;

    Transfers(CaseRun caseRun) {
        this.caseRun = caseRun;
    }

    /** What could not be moved. */
    List<String> run(Step.PropertyTransfer step) {
        List<String> messages = new ArrayList<>();
        for (Transfer transfer : step.transfers()) {
            if (!transfer.disabled()) {
                move(step, transfer).ifPresent(messages::add);
            }
        }
        return messages;
    }

    private Optional<String> move(Step.PropertyTransfer step, Transfer transfer) {
        if (!transfer.targetPath().isBlank()) {
            throw new Undecidable(Verdict.NOT_TESTED, UNSUPPORTED.with(step.name(), transfer.name(), "targetPath"));
        }
        PropertyTable target = holder(transfer.targetStep());
        Optional<String> value;
        try {
            value = source(step, transfer);
        } catch (IllegalArgumentException e) {
            return transfer.failOnError()
                    ? Optional.of("[%s] %s".formatted(transfer.name(), e.getMessage()))
                    : Optional.empty();
        }
        if (value.isEmpty() || transfer.ignoreEmpty() && value.get().isEmpty()) {
            if (transfer.setNullOnMissingSource() && target != null) {
                target.setPropertyValue(transfer.targetProperty(), null);
            }
            return transfer.failOnError() && !transfer.ignoreEmpty()
                    ? Optional.of("[%s] Missing source property".formatted(transfer.name()))
                    : Optional.empty();
        }
        if (target == null) {
            return Optional.of("[%s] Missing target property".formatted(transfer.name()));
        }
        target.setPropertyValue(transfer.targetProperty(), value.get());
        return Optional.empty();
    }

    private Optional<String> source(Step.PropertyTransfer step, Transfer transfer) {
        PropertyTable holder = holder(transfer.sourceStep());
        String whole = holder == null ? null : holder.getPropertyValue(transfer.sourceProperty());
        if (whole == null || transfer.sourcePath().isBlank()) {
            return Optional.ofNullable(whole).map(caseRun.context()::expand);
        }
        String path = caseRun.context().expand(transfer.sourcePath());
        return switch (transfer.language()) {
            case XPATH -> first(whole, path, transfer.transferTextContent());
            case JSONPATH -> JsonAnswer.select(whole, path).map(JsonAnswer::text);
            case XQUERY ->
                throw new Undecidable(Verdict.NOT_TESTED, UNSUPPORTED.with(step.name(), transfer.name(), "XQuery"));
        };
    }

    private Optional<String> first(String xml, String path, boolean textContent) {
        XdmNode document = caseRun.services().parse(xml);
        for (XdmItem item : caseRun.services().xpath(document, path, java.util.Map.of())) {
            boolean element = item instanceof XdmNode node && node.getNodeKind() == XdmNodeKind.ELEMENT;
            return Optional.of(element && !textContent ? item.toString() : item.getStringValue());
        }
        return Optional.empty();
    }

    /** What a transfer calls a step: its name, or one of the levels above. */
    private PropertyTable holder(String name) {
        CaseItem item = caseRun.item();
        return switch (name) {
            case "#TestCase#" -> item;
            case "#TestSuite#" -> item.getTestSuite();
            case "#Project#" -> item.getProject();
            default -> item.getTestStepByName(name);
        };
    }
}
