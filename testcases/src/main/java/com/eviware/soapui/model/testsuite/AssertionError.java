package com.eviware.soapui.model.testsuite;

/**
 * What an assertion found wrong.
 *
 * @param message in words
 */
public record AssertionError(String message) {

    public String getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return message;
    }
}
