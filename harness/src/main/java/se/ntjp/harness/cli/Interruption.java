package se.ntjp.harness.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;

/** Says where the record lies when a run is broken off, by Ctrl-C for example: nothing that was seen is lost. */
final class Interruption implements AutoCloseable {

    private static final Text WORDS = Text.of(
            "%sKörningen avbröts. Protokollet så långt ligger i %s; «ntjp report %s» visar det.",
            "%sThe run was interrupted. The record so far lies in %s; 'ntjp report %s' shows it.");

    private final Thread words;

    /**
     * @param report the folder that holds the record
     */
    Interruption(Path report, Language language, PrintWriter terminal) {
        String said = WORDS.with(System.lineSeparator(), report.resolve("record"), report)
                .in(language);
        this.words = new Thread(() -> {
            terminal.println(said);
            terminal.flush();
        });
    }

    /** The record is about to be written: from now on there is something to say. */
    void expect() {
        Runtime.getRuntime().addShutdownHook(words);
    }

    /** The run came to its end. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(words);
        } catch (IllegalStateException e) {
            // The process is ending already: the words are being said.
        }
    }
}
