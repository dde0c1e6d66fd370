package se.ntjp.testcases.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What header lines say. */
public final class Headers {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private Headers() {}

    /** The value of the first header of a name, whatever its letter case. */
    public static Optional<String> value(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The charset that Content-Type names, as written; not necessarily one that exists. */
    public static Optional<String> charset(List<Header> headers) {
        return value(headers, "Content-Type")
                .flatMap(type -> CHARSET.matcher(type).results().findFirst())
                .map(found -> found.group(1));
    }
}
