package se.skl.rivta.tksupport.soapui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.script.ScriptFiles;

/**
 * Keeps requests and answers in the run's output where the test data say {@code logTestData=true}, and nothing where they
 * do not: they may hold what is said of patients. At most {@code logTestDataFilesAllowed} files.
 */
public final class RequestResponseLogger {

    private static final int USUAL_LIMIT = 500;

    private final RunContext context;

    public RequestResponseLogger(RunContext context) {
        this.context = context;
    }

    /** As the other; nothing is logged but through the context. */
    public RequestResponseLogger(RunContext context, Object log) {
        this(context);
    }

    /**
     * Keeps a request and its answer, if that is wanted.
     *
     * @param what they are of, for the output
     * @param response {@code null} for none
     */
    public void store(String what, String request, String response) {
        if (!"true".equalsIgnoreCase(String.valueOf(context.get("logTestData")).strip())) {
            return;
        }
        ScriptFiles files = context.services().world().files();
        try {
            for (int number = 1; number <= limit() / 2; number++) {
                String name = "testdata-%04d-".formatted(number);
                if (!files.exists(name + "request.xml")) {
                    files.write(name + "request.xml", bytes(request));
                    files.write(name + "response.xml", bytes(response));
                    context.services().world().output().accept("%srequest.xml: %s".formatted(name, what));
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        context.services().world().output().accept("Not kept, there are %d files already: %s".formatted(limit(), what));
    }

    private int limit() {
        try {
            return Integer.parseInt(
                    String.valueOf(context.get("logTestDataFilesAllowed")).strip());
        } catch (NumberFormatException e) {
            return USUAL_LIMIT;
        }
    }

    private static byte[] bytes(String text) {
        return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    }
}
