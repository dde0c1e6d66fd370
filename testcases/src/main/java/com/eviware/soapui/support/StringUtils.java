package com.eviware.soapui.support;

/** Questions to texts that may be {@code null}. */
public final class StringUtils {

    private StringUtils() {}

    /** Whether there is anything but white space in it. */
    public static boolean hasContent(CharSequence text) {
        return text != null && !text.toString().isBlank();
    }

    /** Whether it is {@code null} or has no characters. */
    public static boolean isNullOrEmpty(CharSequence text) {
        return text == null || text.isEmpty();
    }
}
