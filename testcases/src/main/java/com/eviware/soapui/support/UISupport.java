package com.eviware.soapui.support;

/** Windows. There are none here, so every call is an error that says so. */
public final class UISupport {

    private UISupport() {}

    public static String prompt(Object... question) {
        throw noWindow("prompt");
    }

    public static boolean confirm(Object... question) {
        throw noWindow("confirm");
    }

    public static void showInfoMessage(Object... message) {
        throw noWindow("showInfoMessage");
    }

    public static void showErrorMessage(Object... message) {
        throw noWindow("showErrorMessage");
    }

    private static IllegalStateException noWindow(String method) {
        return new IllegalStateException(
                "The script asks a person by UISupport.%s, and there is no window here. Give it what it asks for as test data"
                        .formatted(method));
    }
}
