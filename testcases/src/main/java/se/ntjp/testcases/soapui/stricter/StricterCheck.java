package se.ntjp.testcases.soapui.stricter;

import java.util.List;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.verdict.Finding;

/** Says of one answer in an official suite what the suite itself does not. */
public interface StricterCheck {

    /**
     * Judges an answer.
     *
     * @param step that asked
     * @param exchange as scripts see it; with an answer that is XML
     * @param context of the case, after the step's own assertions
     * @return what is wrong; empty where nothing is, or where the check has nothing to say
     */
    List<Finding> judge(Step.SoapRequest step, ExchangeItem exchange, RunContext context);
}
