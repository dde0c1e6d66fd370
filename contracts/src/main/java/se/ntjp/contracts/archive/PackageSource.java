package se.ntjp.contracts.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds where a release package begins: in a folder, a zip with or without a top folder, or on the class path. */
public final class PackageSource {

    private static final String SCHEMAS = "schemas/";
    private static final int NAMED = 5;

    private PackageSource() {}

    /** What a package is called: its folder's or zip's name. */
    public static String name(Path path) {
        String file = path.toAbsolutePath().normalize().getFileName().toString();
        return file.toLowerCase(Locale.ROOT).endsWith(".zip") ? file.substring(0, file.length() - 4) : file;
    }

    /**
     * Opens a package, so that its schemas lie below {@code schemas/}.
     *
     * @throws IOException where nothing is there, or what is there is no package
     */
    public static PackageFiles open(Path path) throws IOException {
        return rooted(path.toString(), whole(path, PackageLimits.DEFAULT));
    }

    /** All files of a folder or zip, whatever they are. */
    static PackageFiles whole(Path path, PackageLimits limits) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("%s does not exist; expected a folder or a zip".formatted(path));
        }
        if (Files.isDirectory(path)) {
            return new FolderFiles(path, limits);
        }
        try (InputStream zip = Files.newInputStream(path)) {
            return ZippedFiles.read(path.toString(), zip, limits);
        }
    }

    /** The packages at a path: the path itself if it is one, else every folder and zip directly in it that is one. */
    public static List<Path> packagesAt(Path path) throws IOException {
        if (!Files.isDirectory(path) || isPackage(path)) {
            return List.of(path);
        }
        List<Path> packages;
        try (Stream<Path> children = Files.list(path)) {
            packages = children.filter(PackageSource::isPackageOrZip).sorted().toList();
        }
        return packages.isEmpty() ? List.of(path) : packages;
    }

    /**
     * Opens the packages that lie as resources below a folder of the class path, each at
     * {@code <folder>/<domain>/<version>/}.
     *
     * @return by {@code <domain>_<version>}
     */
    public static SortedMap<String, PackageFiles> onClassPath(ClassLoader loader, String folder) throws IOException {
        URL root = loader.getResource(folder);
        if (root == null) {
            return new TreeMap<>();
        }
        PackageFiles all =
                root.openConnection() instanceof JarURLConnection jar ? jarFiles(jar, folder + "/") : folderFiles(root);
        SortedMap<String, PackageFiles> packages = new TreeMap<>();
        SortedSet<String> prefixes = new TreeSet<>();
        for (String name : all.names()) {
            String[] steps = name.split("/", 3);
            if (steps.length == 3) {
                prefixes.add(steps[0] + "/" + steps[1] + "/");
            }
        }
        for (String prefix : prefixes) {
            String name = prefix.substring(0, prefix.length() - 1).replace('/', '_');
            packages.put(name, new SubFolder(all, prefix, ""));
        }
        return packages;
    }

    private static PackageFiles folderFiles(URL root) throws IOException {
        try {
            return new FolderFiles(Path.of(root.toURI()), PackageLimits.DEFAULT);
        } catch (URISyntaxException e) {
            throw new IOException("Not a folder: " + root, e);
        }
    }

    private static PackageFiles jarFiles(JarURLConnection connection, String prefix) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        contents.put(entry.getName().substring(prefix.length()), content.readAllBytes());
                    }
                }
            }
        }
        return new FilesInMemory(contents);
    }

    private static boolean isPackageOrZip(Path path) {
        return Files.isDirectory(path)
                ? isPackage(path)
                : path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isPackage(Path folder) {
        return Files.isDirectory(folder.resolve("schemas")) || Files.isDirectory(folder.resolve("interactions"));
    }

    private static PackageFiles rooted(String path, PackageFiles whole) throws IOException {
        if (whole.names().stream().anyMatch(name -> name.startsWith(SCHEMAS))) {
            return whole;
        }
        if (whole.names().stream().anyMatch(name -> name.startsWith("interactions/"))) {
            return new SubFolder(whole, "", SCHEMAS);
        }
        List<String> tops = new ArrayList<>(whole.names().stream()
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .toList());
        for (String top : tops) {
            String schemas = top + SCHEMAS;
            if (!top.isEmpty() && whole.names().stream().anyMatch(name -> name.startsWith(schemas))) {
                return new SubFolder(whole, top, "");
            }
        }
        throw new IOException(
                "%s is not a release package: expected a folder schemas/ with interactions/ in it, found %s (ARC-01)"
                        .formatted(path, topLevel(whole)));
    }

    /** What somebody sees who opens the package: its first files and folders. */
    private static String topLevel(PackageFiles whole) {
        List<String> names = whole.names().stream()
                .map(name -> name.substring(0, name.contains("/") ? name.indexOf('/') + 1 : name.length()))
                .distinct()
                .limit(NAMED + 1L)
                .toList();
        if (names.isEmpty()) {
            return "nothing";
        }
        return names.size() > NAMED ? String.join(", ", names.subList(0, NAMED)) + " …" : String.join(", ", names);
    }
}
