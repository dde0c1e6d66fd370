package se.ntjp.testcases.soapui.scope;

import java.util.List;

/** What came of a step, as scripts see it. */
public final class StepResultItem {

    private final StepItem step;
    private final Status status;
    private final List<String> messages;
    private final long timeTaken;

    /**
     * @param messages why it failed
     * @param timeTaken milliseconds
     */
    public StepResultItem(StepItem step, Status status, List<String> messages, long timeTaken) {
        this.step = step;
        this.status = status;
        this.messages = List.copyOf(messages);
        this.timeTaken = timeTaken;
    }

    /** How a step ended; scripts compare the names. */
    public enum Status {
        UNKNOWN,
        OK,
        FAILED,
        CANCELED
    }

    public StepItem getTestStep() {
        return step;
    }

    public Status getStatus() {
        return status;
    }

    public String[] getMessages() {
        return messages.toArray(String[]::new);
    }

    public long getTimeTaken() {
        return timeTaken;
    }
}
