package se.ntjp.testcases.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal identities in text: ten or twelve digits, with or without a separator before the last four, that begin
 * with a date (a coordination number's day is 60 higher) and end with the right check digit. Digits inside a UUID, such
 * as a log id, are none.
 */
public final class PersonalIdentities {

    // Looks for a digit first: most characters of a message are none, and to look behind each of them is slow.
    private static final Pattern CANDIDATE =
            Pattern.compile("(?=[0-9])(?<![0-9])((?:[0-9]{2})?)([0-9]{6})[-+\u2010\u2011\u2013]?([0-9]{4})(?![0-9])");
    private static final Pattern UUID =
            Pattern.compile("(?<![\\p{Alnum}-])\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?![\\p{Alnum}-])");
    private static final int UUID_LENGTH = 36;
    private static final int COORDINATION = 60;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    private PersonalIdentities() {}

    /** Every identity in a text, in order. */
    public static List<PersonalIdentity> in(String text) {
        List<PersonalIdentity> found = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            String century = matcher.group(1);
            String ten = matcher.group(2) + matcher.group(3);
            if (isDate(century, matcher.group(2)) && hasCheckDigit(ten) && !isInUuid(text, matcher.start())) {
                found.add(new PersonalIdentity(matcher.start(), matcher.end(), century + ten));
            }
        }
        return found;
    }

    /** Whether there is any identity in a text. */
    public static boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    private static boolean isInUuid(String text, int place) {
        Matcher uuid = UUID.matcher(text)
                .region(Math.max(0, place - UUID_LENGTH), Math.min(text.length(), place + UUID_LENGTH))
                .useTransparentBounds(true);
        while (uuid.find()) {
            if (uuid.start() <= place && place < uuid.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(String century, String date) {
        int yearInCentury = Integer.parseInt(date.substring(0, 2));
        int month = Integer.parseInt(date.substring(2, 4));
        int day = Integer.parseInt(date.substring(4));
        // Without a century any will do: 29 February is a date in one of them.
        int year = Integer.parseInt(century.isEmpty() ? "20" : century) * 100 + yearInCentury;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        try {
            LocalDate.of(year, month, day > COORDINATION ? day - COORDINATION : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Modulus 10 over the ten digits: every other digit doubled, from the first. */
    private static boolean hasCheckDigit(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
