/**
 * An installed SoapUI as the engine of a run: finding it, laying out what it needs in a folder of its own, starting its
 * test runner and making a record of what comes. What it left behind is read and judged in {@code evidence}; our own
 * engine for the same projects is elsewhere and nothing here knows of it.
 */
package se.ntjp.harness.installed;
