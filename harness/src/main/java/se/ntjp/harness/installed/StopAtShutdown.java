package se.ntjp.harness.installed;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import se.ntjp.harness.installed.evidence.RunnerEnd;

/**
 * Sees to it that Ctrl-C stops the runner, and that the record is written and the working folder gone before our own
 * process ends.
 */
final class StopAtShutdown implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop);
    private Thread waiting;
    private boolean stopped;

    /** A start of the runner. */
    interface Start {

        /** Runs it to its end. */
        RunnerEnd run() throws IOException;
    }

    /** The run begins: from now on there is something to stop. */
    void expect() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Runs the runner, unless the process is ending already. Only here is the thread interrupted: what reads files and
     * writes the record is left alone.
     */
    RunnerEnd run(Start start) throws IOException {
        synchronized (this) {
            if (stopped) {
                return new RunnerEnd(RunnerEnd.How.INTERRUPTED, -1, List.of());
            }
            waiting = Thread.currentThread();
        }
        RunnerEnd end;
        try {
            end = start.run();
        } finally {
            leave();
        }
        // A terminal tells the runner of Ctrl-C, too, which may then have ended by itself.
        return wasStopped() ? new RunnerEnd(RunnerEnd.How.INTERRUPTED, end.exitCode(), end.log()) : end;
    }

    private synchronized void leave() {
        waiting = null;
        Thread.interrupted();
    }

    private synchronized boolean wasStopped() {
        return stopped;
    }

    private void stop() {
        synchronized (this) {
            stopped = true;
            if (waiting != null) {
                waiting.interrupt();
            }
        }
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook has been told.
        }
    }
}
