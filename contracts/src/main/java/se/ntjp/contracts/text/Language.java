package se.ntjp.contracts.text;

/** The languages that reports and findings are written in. */
public enum Language {
    SV,
    EN
}
