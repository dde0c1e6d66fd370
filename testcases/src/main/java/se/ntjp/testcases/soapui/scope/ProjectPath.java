package se.ntjp.testcases.soapui.scope;

import se.ntjp.testcases.soapui.script.ScriptFiles;

/** Where a file that a script hands over lies. */
public final class ProjectPath {

    private ProjectPath() {}

    /**
     * The path relative to the project's folder, with {@code /}.
     *
     * @param file a text, or anything whose text is a path; with or without {@link ScriptFiles#PROJECT_PATH} before it
     */
    public static String of(Object file) {
        String path = String.valueOf(file).replace('\\', '/');
        String below = ScriptFiles.PROJECT_PATH + "/";
        return path.startsWith(below) ? path.substring(below.length()).replaceFirst("^/+", "") : path;
    }
}
