package se.ntjp.testcases.databind;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.identity.IdentityType;
import se.ntjp.testcases.source.SuiteException;

/**
 * The test identities that the user lets be asked about, one a line: {@code 191212121212}, or with the OID of its type
 * {@code TSTNMT2321000156-S001-4711;1.2.752.129.2.1.2.1}. What follows {@code #} is a comment.
 */
public final class PatientList {

    private static final int MAX_BYTES = 1 << 16;
    private static final String ID = "[\\p{L}\\p{N}.:_+-]{1,64}";
    private static final String OID = "[0-9A-Za-z]+([.-][0-9A-Za-z]+)*";

    private final int most;

    /** @param most the largest number of identities, which bounds what the producer is asked */
    public PatientList(int most) {
        this.most = most;
    }

    /**
     * Reads a file.
     *
     * @throws SuiteException where it cannot be read or a line is wrong; names the line, never what stands on it
     */
    public List<TestIdentity> read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SuiteException("%s: expected at most %s bytes, found %s. Give fewer identities."
                        .formatted(file, MAX_BYTES, Files.size(file)));
            }
            return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new SuiteException("%s: expected UTF-8, found another encoding. Save it as UTF-8.".formatted(file));
        } catch (IOException e) {
            throw new SuiteException(
                    "%s: the test identities %s. Expected a text file with one identity a line; check the name."
                            .formatted(file, Files.exists(file) ? "cannot be read" : "do not exist"));
        }
    }

    /** Reads a file's content; see {@link #read(Path)}. */
    List<TestIdentity> read(String name, String content) {
        Map<String, TestIdentity> found = new LinkedHashMap<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String said = line.replaceFirst("#.*", "").strip();
            if (!said.isEmpty()) {
                TestIdentity identity = identity("%s, line %d".formatted(name, number), said);
                if (found.putIfAbsent(identity.id(), identity) != null) {
                    throw new SuiteException(
                            "%s, line %d: this identity is there twice. Remove one.".formatted(name, number));
                }
            }
        }
        if (found.isEmpty()) {
            throw new SuiteException(
                    "%s: expected at least one test identity, found none. Write one a line, for example 191212121212."
                            .formatted(name));
        }
        if (found.size() > most) {
            throw new SuiteException("%s: expected at most %d test identities, found %d. Give fewer, or --max-patients."
                    .formatted(name, most, found.size()));
        }
        return List.copyOf(found.values());
    }

    private static TestIdentity identity(String place, String said) {
        String[] parts = said.split(";", 2);
        String id = parts[0].strip();
        String type = parts.length > 1 ? parts[1].strip() : "";
        if (!id.matches(ID) || !(type.isEmpty() || type.matches(OID))) {
            throw new SuiteException(
                    "%s: expected an identity, or an identity and the OID of its type as «19570926308A;1.2.752.129.2.1.2.1», found something else. Correct the line."
                            .formatted(place));
        }
        boolean digits = id.matches("[0-9]{6,8}[-+]?[0-9]{4}");
        boolean local = !type.isEmpty() && IdentityType.ofOid(type) == IdentityType.LOCAL;
        if (digits && !local && !IdentityType.isPersonal(id)) {
            throw new SuiteException(
                    "%s: expected twelve digits with a right date and check digit, found %d characters that are not. Correct it, or give its type after «;»."
                            .formatted(place, id.length()));
        }
        return new TestIdentity(id, type.isEmpty() ? IdentityType.of(id).oid() : type);
    }
}
