package se.ntjp.testcases.soapui.script;

import java.util.Date;

/** A date that writes itself in Sweden's time and English words, whatever the machine. */
final class ScriptDate extends Date {

    private static final long serialVersionUID = 1L;

    ScriptDate(long milliseconds) {
        super(milliseconds);
    }

    @Override
    public String toString() {
        return Dates.format(this, "EEE MMM dd HH:mm:ss zzz yyyy");
    }
}
