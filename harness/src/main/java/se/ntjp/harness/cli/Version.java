package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version of the harness this is. */
final class Version implements IVersionProvider {

    /** The version, for example {@code 0.1.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream content = Version.class.getResourceAsStream("version.properties")) {
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The installation is damaged: no version.properties", e);
        }
        return properties.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"ntjp-harness " + number() + ", Java " + Runtime.version()};
    }
}
