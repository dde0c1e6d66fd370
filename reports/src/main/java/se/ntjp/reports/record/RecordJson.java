package se.ntjp.reports.record;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON as records and reports write it: fields in declared order, instants in ISO 8601, the same bytes everywhere. */
public final class RecordJson {

    private RecordJson() {}

    /**
     * One line, for the journal. Unknown members are refused, since nothing in a record may go unread; which members must
     * be there is said by the schemas.
     */
    public static ObjectMapper compact() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Indented by two spaces, with line feeds on every platform. */
    public static ObjectMapper pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectMapper mapper = compact();
        mapper.setDefaultPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        mapper.enable(SerializationFeature.INDENT_OUTPUT);
        return mapper;
    }
}
