package se.ntjp.testcases.identity;

/**
 * A personal identity number or coordination number in a text.
 *
 * @param start where it begins in the text, from 0
 * @param end the place after its last digit
 * @param digits its ten or twelve digits, without separator
 */
public record PersonalIdentity(int start, int end, String digits) {

    /** The last ten digits, which are the same with and without the century. */
    public String ten() {
        return digits.substring(digits.length() - 10);
    }
}
