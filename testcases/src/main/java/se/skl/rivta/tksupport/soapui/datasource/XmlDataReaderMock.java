package se.skl.rivta.tksupport.soapui.datasource;

import se.ntjp.testcases.soapui.scope.RunContext;

/** Puts the data of a mock service, usually {@code mockdata.xml}, into the context of a request. */
public final class XmlDataReaderMock {

    private final XmlDataReader reader;

    public XmlDataReaderMock(RunContext context, Object file) {
        this.reader = new XmlDataReader(context, file);
    }

    /** Puts the file's global values into the context; among them may be the {@code response} that a user has chosen. */
    public void load() {
        reader.loadGlobal();
    }
}
