package se.ntjp.testcases.databind;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.ntjp.testcases.identity.PersonalIdentities;
import se.ntjp.testcases.identity.PersonalIdentity;

/** What of an answer may be written or shown: no personal identity but those that the user gave. */
public final class Discretion {

    private static final int TEN = 10;
    private static final int LONGEST = 100;

    private final Set<String> given;

    /** @param identities those that the user gave */
    public Discretion(Collection<TestIdentity> identities) {
        this.given = identities.stream().map(TestIdentity::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the user gave an identity. */
    public boolean isGiven(String id) {
        return given.contains(id);
    }

    /** Whether a value may be written to test data as it is. */
    public boolean mayWrite(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST
                && value.equals(value.strip())
                && value.codePoints().noneMatch(Character::isISOControl)
                && PersonalIdentities.in(value).stream().allMatch(this::isGiven);
    }

    /** A text with the digits of every identity that was not given as {@code *}. */
    String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (PersonalIdentity identity : PersonalIdentities.in(text)) {
            if (!isGiven(identity)) {
                String digits = text.substring(identity.start(), identity.end());
                masked.replace(identity.start(), identity.end(), digits.replaceAll("[0-9]", "*"));
            }
        }
        return masked.toString();
    }

    /** A text masked, on one line and not too long. */
    String shown(String text) {
        String line =
                masked(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private boolean isGiven(PersonalIdentity identity) {
        return given.stream()
                .anyMatch(id -> id.endsWith(identity.ten())
                        && (identity.digits().length() == TEN || id.equals(identity.digits())));
    }
}
