package se.ntjp.testcases.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.HttpResponse;

/** Undoes gzip where a producer compressed its answer, within a limit: a small answer may unpack to gigabytes. */
final class ContentCoding {

    private final int maxBytes;

    ContentCoding(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * The answer's body as the sender meant it.
     *
     * @throws IOException where it is not gzip though it says so, is coded otherwise, or unpacks beyond the limit
     */
    Body decode(HttpResponse response) throws IOException {
        String coding = response.header("Content-Encoding").orElse("").trim().toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity") || response.body().size() == 0) {
            return response.body();
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            throw new IOException("Content-Encoding «%s» was not asked for and is not known".formatted(coding));
        }
        try (InputStream unpacked = new GZIPInputStream(response.body().stream())) {
            byte[] bytes = unpacked.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new IOException("%s compressed bytes unpack to more than %s"
                        .formatted(response.body().size(), maxBytes));
            }
            return Body.of(bytes);
        } catch (EOFException e) {
            throw new IOException("The compressed bytes end before the compressed content does", e);
        }
    }
}
