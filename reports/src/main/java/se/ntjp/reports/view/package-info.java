/**
 * What a report says, computed from the record alone: verdicts of the whole and of requirements, response times, what
 * was not tested. Everything here is already masked, so that no view can forget it. How it looks is not decided here.
 */
package se.ntjp.reports.view;
