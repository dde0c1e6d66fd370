package se.ntjp.testcases.soapui.scope;

import com.eviware.soapui.model.testsuite.TestStepResult.TestStepStatus;
import java.util.List;

/** What came of a step, as scripts see it. */
public final class StepResultItem {

    private final StepItem step;
    private final TestStepStatus status;
    private final List<String> messages;
    private final long timeTaken;

    /**
     * @param messages why it failed
     * @param timeTaken milliseconds
     */
    public StepResultItem(StepItem step, TestStepStatus status, List<String> messages, long timeTaken) {
        this.step = step;
        this.status = status;
        this.messages = List.copyOf(messages);
        this.timeTaken = timeTaken;
    }

    public StepItem getTestStep() {
        return step;
    }

    public TestStepStatus getStatus() {
        return status;
    }

    public String[] getMessages() {
        return messages.toArray(String[]::new);
    }

    public long getTimeTaken() {
        return timeTaken;
    }
}
