package se.ntjp.contracts.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageSource;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;

/** A small package that breaks no rule, and copies of it that break one. */
public record MiniPackage(String name, SortedMap<String, String> files) {

    public static final String GET = "schemas/interactions/GetThingInteraction/";
    public static final String PUT = "schemas/interactions/PutThingInteraction/";
    public static final String CORE = "schemas/core_components/";
    public static final String WSDL = GET + "GetThingInteraction_1.1_RIVTABP21.wsdl";
    public static final String XSD = GET + "GetThingResponder_1.1.xsd";
    public static final String EXTENSION = GET + "GetThingResponder_1.1_ext.xsd";
    public static final String WSDL_20 = PUT + "PutThingInteraction_1.0_rivtabp20.wsdl";
    public static final String XSD_20 = PUT + "PutThingResponder_1.0.xsd";
    public static final String DOMAIN = CORE + "test_lint_1.0.xsd";

    /** The package as it lies in the test resources, with the documents that its layout wants. */
    public static MiniPackage correct() {
        try {
            Path folder = Path.of(
                    MiniPackage.class.getResource("/lint/test.lint_1.1.1").toURI());
            PackageFiles source = PackageSource.open(folder);
            SortedMap<String, String> files = new TreeMap<>();
            for (String file : source.names()) {
                files.put(file, new String(source.read(file), StandardCharsets.UTF_8));
            }
            files.put("docs/TKB_test_lint.docx", "");
            files.put("docs/AB_test_lint.docx", "");
            return new MiniPackage(PackageSource.name(folder), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy where some text of a file is another, everywhere in the file. */
    public MiniPackage replace(String file, String from, String to) {
        String before = files.get(file);
        if (before == null || !before.contains(from)) {
            throw new IllegalArgumentException("%s does not hold «%s»".formatted(file, from));
        }
        return with(file, before.replace(from, to));
    }

    public MiniPackage with(String file, String content) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new MiniPackage(name, changed);
    }

    public MiniPackage without(String file) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        if (changed.keySet().removeIf(each -> each.startsWith(file))) {
            return new MiniPackage(name, changed);
        }
        throw new IllegalArgumentException("No file " + file);
    }

    public MiniPackage move(String from, String to) {
        return with(to, files.get(from)).without(from);
    }

    public MiniPackage named(String other) {
        return new MiniPackage(other, files);
    }

    public ReleasePackage read() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            contents.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return ReleasePackage.read(name, new FilesInMemory(contents));
    }

    public ServiceContract contract(String contractName) {
        return read().contracts().stream()
                .filter(each -> each.id().name().equals(contractName))
                .findFirst()
                .orElseThrow();
    }
}
