/**
 * Producers that are wrong on purpose, in one way each: a suite that lets one of them pass is worth nothing. Each is the
 * good stub with its requests or answers changed on the way; nothing here answers by itself.
 */
package se.ntjp.stubs.faulty;
