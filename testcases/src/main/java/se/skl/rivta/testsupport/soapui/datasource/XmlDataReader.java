package se.skl.rivta.testsupport.soapui.datasource;

import se.ntjp.testcases.soapui.scope.RunContext;

/** The same under its older name. */
public final class XmlDataReader extends se.skl.rivta.tksupport.soapui.datasource.XmlDataReader {

    /** As the newer one. */
    public XmlDataReader(RunContext context, Object file) {
        super(context, file);
    }
}
