package se.ntjp.stubs.http;

/**
 * What goes back to the caller, byte by byte.
 *
 * @param status the HTTP status
 * @param contentType the value of Content-Type
 * @param body the bytes
 */
public record HttpAnswer(int status, String contentType, byte[] body) {}
