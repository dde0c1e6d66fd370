package se.ntjp.harness.cli;

import picocli.CommandLine.IVersionProvider;
import se.ntjp.harness.run.InstalledTool;

/** What {@code ntjp --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"ntjp-harness " + InstalledTool.number() + ", Java " + Runtime.version()};
    }
}
