package se.ntjp.testcases.soapui.script;

/** A class of our own that is made to be used by scripts: every public method of it may be called. */
interface ForScripts {}
