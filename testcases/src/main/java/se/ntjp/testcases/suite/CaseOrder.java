package se.ntjp.testcases.suite;

import java.util.Comparator;

/** The order of case ids: part by part, numbers as numbers, so that 5.10 comes after 5.9, and letters after numbers. */
public final class CaseOrder {

    /** Compares ids such as {@code 1.1.1}, {@code 5.18} and {@code N.3}. */
    public static final Comparator<String> NUMBERS_AS_NUMBERS = CaseOrder::compare;

    private CaseOrder() {}

    private static int compare(String left, String right) {
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = part(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return a.length - b.length;
    }

    private static int part(String a, String b) {
        boolean bothNumbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
        return bothNumbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }
}
