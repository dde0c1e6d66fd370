package se.ntjp.testcases.soapui.script;

import java.util.ArrayDeque;
import java.util.Deque;

/** A path that a script wrote, against the project's folder. */
final class ScriptPath {

    private ScriptPath() {}

    /**
     * The path relative to the project's folder, without {@code .} and with {@code ..} only at its start; empty for the
     * folder itself.
     *
     * @throws ScriptFailure where it is somewhere else altogether
     */
    static String inProject(String path) {
        String written = path.replace('\\', '/');
        boolean absolute = written.startsWith("/") || written.matches("^[A-Za-z]:.*");
        boolean inside = written.equals(ScriptFiles.PROJECT_PATH) || written.startsWith(ScriptFiles.PROJECT_PATH + "/");
        if (absolute && !inside || written.indexOf('\0') >= 0) {
            throw Rules.forbidden("A script may not use files outside of its package: " + path, 0);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (inside ? written.substring(ScriptFiles.PROJECT_PATH.length()) : written).split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
