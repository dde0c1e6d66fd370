package se.ntjp.contracts.schema;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import se.ntjp.contracts.schema.ReadProblem.Kind;

/** Says what an exception of the streaming reader means for the message. */
final class ReadProblems {

    private ReadProblems() {}

    /** The problem; an input that could not be read at all is no problem of the message and is thrown on. */
    static ReadProblem of(XMLStreamException e) throws IOException {
        Location at = e.getLocation();
        int line = at == null ? 1 : Math.max(at.getLineNumber(), 1);
        int column = at == null ? 1 : Math.max(at.getColumnNumber(), 1);
        long offset = at == null ? 0 : Math.max(at.getCharacterOffset(), 0);
        return new ReadProblem(kind(e), line, column, offset, words(e));
    }

    private static Kind kind(XMLStreamException e) throws IOException {
        if (e instanceof MessageCursor.DtdRefused) {
            return Kind.DTD_REFUSED;
        }
        if (e instanceof LimitExceeded || words(e).contains("limit (")) {
            return Kind.LIMIT_EXCEEDED;
        }
        if (e instanceof WstxEOFException) {
            return Kind.TRUNCATED;
        }
        if (e.getCause() instanceof CharConversionException
                || e.getCause() instanceof CharacterCodingException
                || words(e).startsWith("Unsupported encoding")) {
            return Kind.MALFORMED_ENCODING;
        }
        if (e.getCause() instanceof IOException cause) {
            throw cause;
        }
        return Kind.NOT_WELL_FORMED;
    }

    /** The parser's words without the place, which stands beside them. */
    private static String words(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf("\n at [");
        return place < 0 ? message : message.substring(0, place);
    }
}
