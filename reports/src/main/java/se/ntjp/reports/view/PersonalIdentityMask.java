package se.ntjp.reports.view;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.ntjp.testcases.identity.PersonalIdentities;
import se.ntjp.testcases.identity.PersonalIdentity;

/**
 * Masks personal identities that are not declared test data, see {@link PersonalIdentities}. Each digit becomes {@code *},
 * so nothing else moves.
 */
public final class PersonalIdentityMask {

    private final Set<String> declared;

    /** @param declared identities that may be shown, as ten or twelve digits, with or without a separator */
    public PersonalIdentityMask(Collection<String> declared) {
        this.declared = declared.stream()
                .map(identity -> identity.replaceAll("[^0-9]", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text with every undeclared identity masked. Its length is unchanged. */
    public String apply(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (PersonalIdentity identity : PersonalIdentities.in(text)) {
            if (!isDeclared(identity)) {
                String digits = text.substring(identity.start(), identity.end());
                masked.replace(identity.start(), identity.end(), digits.replaceAll("[0-9]", "*"));
            }
        }
        return masked.toString();
    }

    private boolean isDeclared(PersonalIdentity identity) {
        String digits = identity.digits();
        return declared.stream()
                .anyMatch(each -> each.length() == digits.length()
                        ? each.equals(digits)
                        : lastTen(each).equals(identity.ten()));
    }

    private static String lastTen(String digits) {
        return digits.substring(Math.max(0, digits.length() - 10));
    }
}
