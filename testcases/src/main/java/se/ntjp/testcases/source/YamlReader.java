package se.ntjp.testcases.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads YAML as hostile input: bounded in size and depth, one document, no anchors or aliases (which could make a small
 * file huge), no key twice.
 */
public final class YamlReader {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 40;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final YAMLFactory factory = new YAMLFactory();

    /**
     * The document in some bytes.
     *
     * @param name what messages call the file
     * @throws SuiteException where it is not YAML, or beyond the limits; names the line
     */
    public Document read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new SuiteException("%s: expected at most %s bytes, found %s. Divide the file."
                    .formatted(name, MAX_BYTES, content.length));
        }
        String text = text(name, content);
        try (YAMLParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new SuiteException(
                        name + ": expected a YAML document, found an empty file. Give another file, or fill it.");
            }
            Map<String, Integer> lines = new TreeMap<>();
            JsonNode root = new Tree(name, parser, lines).value("", 0);
            if (parser.nextToken() != null) {
                throw new SuiteException(
                        "%s, line %s: expected one YAML document, found the beginning of another. Remove what follows."
                                .formatted(name, parser.currentLocation().getLineNr()));
            }
            return new Document(name, root, lines);
        } catch (JsonProcessingException e) {
            if (e.getOriginalMessage().contains("(TAB)")) {
                throw new SuiteException(
                        "%s, line %d: expected spaces at the beginning of the line, found a tab. Replace it."
                                .formatted(name, lineOfTab(text)));
            }
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SuiteException("%s, line %s: not YAML: %s. Look at indentation, colons and quotation marks there."
                    .formatted(name, line, firstLine(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    private static String text(String name, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            throw new SuiteException("%s, line %d: expected UTF-8, found another encoding. Save the file as UTF-8."
                    .formatted(
                            name,
                            text.flip().chars().filter(each -> each == '\n').count() + 1));
        }
        String read = text.flip().toString();
        return read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
    }

    /** The parser names the line where what holds the tab begins. */
    private static int lineOfTab(String text) {
        List<String> lines = text.lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).stripTrailing().matches("\\s*\t.*"))
                        .findFirst()
                        .orElse(0);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    /** Builds the tree from the parser's tokens. */
    private record Tree(String name, YAMLParser parser, Map<String, Integer> lines) {

        JsonNode value(String pointer, int depth) throws IOException {
            int line = parser.currentTokenLocation().getLineNr();
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                throw new SuiteException("%s, line %s: anchors (&) and aliases (*) are not read. Write the value out."
                        .formatted(name, line));
            }
            if (depth > MAX_DEPTH) {
                throw new SuiteException("%s, line %s: expected at most %s levels, found more. Make it flatter."
                        .formatted(name, line, MAX_DEPTH));
            }
            lines.put(pointer, line);
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(pointer, depth);
                case START_ARRAY -> array(pointer, depth);
                case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
                case VALUE_NULL -> NODES.nullNode();
                case VALUE_NUMBER_INT -> number(parser.getText());
                default -> NODES.textNode(parser.getText());
            };
        }

        private ObjectNode object(String pointer, int depth) throws IOException {
            ObjectNode node = NODES.objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                int line = parser.currentTokenLocation().getLineNr();
                if (node.has(key)) {
                    throw new SuiteException(
                            "%s, line %s: «%s» is there twice. Remove one.".formatted(name, line, key));
                }
                parser.nextToken();
                String child = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
                node.set(key, value(child, depth + 1));
                lines.put(child, line);
            }
            return node;
        }

        private ArrayNode array(String pointer, int depth) throws IOException {
            ArrayNode node = NODES.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                node.add(value(pointer + "/" + node.size(), depth + 1));
            }
            return node;
        }

        private static JsonNode number(String text) {
            return text.matches("0|[1-9]\\d{0,8}") ? NODES.numberNode(Integer.parseInt(text)) : NODES.textNode(text);
        }
    }
}
