package se.ntjp.contracts.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;

/** The contract made for tests, in both RIV-TA profiles, and as it looks when someone tampers with it. */
public final class OwnContracts {

    private OwnContracts() {}

    /** ListThings 1.2 in Basic Profile 2.0. */
    public static ServiceContract bp20() {
        return only(open("listthings-bp20"));
    }

    /** ListThings 1.2 in Basic Profile 2.1. */
    public static ServiceContract bp21() {
        return only(open("listthings-bp21"));
    }

    /** ListThings 1.2 in Basic Profile 2.1, where the file whose name ends so has one text replaced. */
    public static ServiceContract tampered(String fileEnd, String text, String replacement) {
        Map<String, String> contents = contents();
        String name = contents.keySet().stream()
                .filter(each -> each.endsWith(fileEnd))
                .findFirst()
                .orElseThrow();
        if (!contents.get(name).contains(text)) {
            throw new IllegalArgumentException(name + " does not hold " + text);
        }
        contents.put(name, contents.get(name).replace(text, replacement));
        return only(contents);
    }

    /** ListThings 1.2 in Basic Profile 2.1, where a file has another name, also to those that refer to it. */
    public static ServiceContract renamed(String file, String newName) {
        Map<String, String> renamed = new TreeMap<>();
        contents().forEach((name, content) -> renamed.put(name.replace(file, newName), content.replace(file, newName)));
        return only(renamed);
    }

    private static Map<String, String> contents() {
        PackageFiles files = open("listthings-bp21").files();
        Map<String, String> contents = new TreeMap<>();
        for (String name : files.names()) {
            try {
                contents.put(name, new String(files.read(name), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static ServiceContract only(Map<String, String> contents) {
        Map<String, byte[]> bytes = new TreeMap<>();
        contents.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return only(ReleasePackage.read("tampered", new FilesInMemory(bytes)));
    }

    private static ReleasePackage open(String folder) {
        try {
            return ReleasePackage.open(Path.of("src/test/resources/own", folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceContract only(ReleasePackage contracts) {
        if (contracts.contracts().size() != 1) {
            throw new IllegalStateException("Expected one contract: " + contracts.problems());
        }
        return contracts.contracts().get(0);
    }
}
