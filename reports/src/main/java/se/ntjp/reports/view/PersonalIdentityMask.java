package se.ntjp.reports.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks personal identities that are not declared test data: ten or twelve digits, with or without a separator, that
 * begin with a date (a coordination number's day is 60 higher) and end with the right check digit. Each digit becomes
 * {@code *}, so nothing else moves.
 */
public final class PersonalIdentityMask {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![0-9])((?:[0-9]{2})?)([0-9]{6})[-+\u2010\u2011\u2013]?([0-9]{4})(?![0-9])");
    private static final int COORDINATION = 60;

    private final Set<String> declared;

    /** @param declared identities that may be shown, as ten or twelve digits, with or without a separator */
    public PersonalIdentityMask(Collection<String> declared) {
        this.declared = declared.stream()
                .map(identity -> identity.replaceAll("[^0-9]", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text with every undeclared identity masked. Its length is unchanged. */
    public String apply(String text) {
        Matcher matcher = CANDIDATE.matcher(text);
        return matcher.replaceAll(match -> mask(match) ? match.group().replaceAll("[0-9]", "*") : quoted(match));
    }

    private static String quoted(MatchResult match) {
        return Matcher.quoteReplacement(match.group());
    }

    private boolean mask(MatchResult match) {
        String century = match.group(1);
        String ten = match.group(2) + match.group(3);
        return isDate(century, match.group(2)) && hasCheckDigit(ten) && !isDeclared(century + ten);
    }

    private boolean isDeclared(String digits) {
        return declared.stream()
                .anyMatch(identity -> identity.length() == digits.length()
                        ? identity.equals(digits)
                        : lastTen(identity).equals(lastTen(digits)));
    }

    private static String lastTen(String digits) {
        return digits.substring(Math.max(0, digits.length() - 10));
    }

    private static boolean isDate(String century, String date) {
        int year = Integer.parseInt((century.isEmpty() ? "20" : century) + date.substring(0, 2));
        int day = Integer.parseInt(date.substring(4));
        if (!century.isEmpty() && (year < 1800 || year > 2099)) {
            return false;
        }
        try {
            LocalDate.of(year, Integer.parseInt(date.substring(2, 4)), day > COORDINATION ? day - COORDINATION : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean hasCheckDigit(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
