package com.eviware.soapui.support;

import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.script.ScriptFiles;

/** Finds things for a script. */
public final class GroovyUtils {

    private final RunContext context;

    public GroovyUtils(RunContext context) {
        this.context = context;
    }

    /** What the project's folder is called, without a slash at its end. */
    public String getProjectPath() {
        return ScriptFiles.PROJECT_PATH;
    }

    /** Fills in every <code>${…}</code> of a text. */
    public String expand(String text) {
        return context.expand(text);
    }

    /**
     * XML to ask.
     *
     * @param textOrProperty XML, or where it is, for example {@code Call GetDiagnosis#Response}
     * @throws IllegalArgumentException where there is no XML
     */
    public XmlHolder getXmlHolder(String textOrProperty) {
        return textOrProperty.stripLeading().startsWith("<")
                ? new XmlHolder(textOrProperty)
                : new XmlHolder(context, textOrProperty);
    }
}
