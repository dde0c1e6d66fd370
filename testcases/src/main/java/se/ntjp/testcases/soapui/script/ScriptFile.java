package se.ntjp.testcases.soapui.script;

import groovy.lang.Closure;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codehaus.groovy.runtime.FormatHelper;

/**
 * {@code File} for scripts: the files of the package to read, and a folder of the run's output to write in. The text is
 * UTF-8 unless said otherwise. Classes that scripts give a file to may take it as this, or as an {@link Object} whose text
 * is its path.
 */
public final class ScriptFile implements ForScripts {

    private final ScriptFiles files;
    private final String path;

    ScriptFile(ScriptFiles files, String path) {
        this.files = files;
        this.path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** {@code new File(path)}, {@code new File(folder, name)}; a folder is a path or a file. */
    static ScriptFile of(ScriptFiles files, Object[] arguments) {
        if (arguments.length == 1 && arguments[0] != null) {
            return new ScriptFile(files, arguments[0].toString());
        }
        if (arguments.length == 2 && arguments[1] != null) {
            String name = arguments[1].toString();
            return new ScriptFile(files, arguments[0] == null ? name : arguments[0] + "/" + name);
        }
        throw new IllegalArgumentException("A File is made of a path, or of a folder and a name");
    }

    public String getName() {
        return ScriptPath.name(path);
    }

    public String getPath() {
        return path;
    }

    public String getAbsolutePath() {
        return ScriptFiles.PROJECT_PATH + (relative().isEmpty() ? "" : "/" + relative());
    }

    public String getCanonicalPath() {
        return getAbsolutePath();
    }

    public String getParent() {
        int slash = path.lastIndexOf('/');
        return slash < 1 ? null : path.substring(0, slash);
    }

    public ScriptFile getParentFile() {
        return getParent() == null ? null : new ScriptFile(files, getParent());
    }

    /** Whether there is such a file, or a folder with files. */
    public boolean exists() {
        return isFile() || isDirectory();
    }

    public boolean isFile() {
        return files.exists(relative());
    }

    public boolean isDirectory() {
        return relative().isEmpty() || !files.list(relative()).isEmpty();
    }

    public boolean canRead() {
        return exists();
    }

    public long length() throws IOException {
        return isFile() ? getBytes().length : 0;
    }

    /** The content. */
    public byte[] getBytes() throws IOException {
        String relative = relative();
        try {
            return files.read(relative);
        } catch (IOException e) {
            if (relative.startsWith("..")) {
                throw Rules.forbidden("A script may not use files outside of its package: " + path, 0);
            }
            throw e;
        }
    }

    public String getText() throws IOException {
        return new String(getBytes(), StandardCharsets.UTF_8);
    }

    public String getText(String charset) throws IOException {
        return new String(getBytes(), Charset.forName(charset));
    }

    public List<String> readLines() throws IOException {
        return getText().lines().toList();
    }

    public List<String> readLines(String charset) throws IOException {
        return getText(charset).lines().toList();
    }

    /** Calls the closure with each line, and with its number from 1 where it takes two values. */
    public Object eachLine(Closure<?> closure) throws IOException {
        Object last = null;
        int number = 1;
        for (String line : readLines()) {
            last = closure.getMaximumNumberOfParameters() == 2 ? closure.call(line, number++) : closure.call(line);
        }
        return last;
    }

    /** The names of the files directly in the folder; {@code null} where it is none. */
    public String[] list() {
        return isDirectory() ? files.list(relative()).toArray(String[]::new) : null;
    }

    /** The files directly in the folder; {@code null} where it is none. */
    public ScriptFile[] listFiles() {
        return isDirectory() ? files.list(relative()).stream().map(this::inside).toArray(ScriptFile[]::new) : null;
    }

    /** Calls the closure with each file directly in the folder. */
    public void eachFile(Closure<?> closure) throws IOException {
        if (!isDirectory()) {
            throw new FileNotFoundException(path);
        }
        files.list(relative()).forEach(name -> closure.call(inside(name)));
    }

    private ScriptFile inside(String listed) {
        return new ScriptFile(files, path + "/" + ScriptPath.name(listed));
    }

    public void setBytes(byte[] content) throws IOException {
        relative();
        files.write(getName(), content);
    }

    public void setText(String text) throws IOException {
        setBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void setText(String text, String charset) throws IOException {
        setBytes(text.getBytes(Charset.forName(charset)));
    }

    public void write(String text) throws IOException {
        setText(text);
    }

    public void write(String text, String charset) throws IOException {
        setText(text, charset);
    }

    public void append(Object text) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (isFile()) {
            content.write(getBytes());
        }
        content.write(FormatHelper.toString(text).getBytes(StandardCharsets.UTF_8));
        setBytes(content.toByteArray());
    }

    /** {@code file << text}. */
    public ScriptFile leftShift(Object text) throws IOException {
        append(text);
        return this;
    }

    /** Calls the closure with a writer, and writes what it wrote. */
    public Object withWriter(Closure<?> closure) throws IOException {
        StringWriter writer = new StringWriter();
        Object result = closure.call(writer);
        setText(writer.toString());
        return result;
    }

    public Object withWriter(String charset, Closure<?> closure) throws IOException {
        StringWriter writer = new StringWriter();
        Object result = closure.call(writer);
        setText(writer.toString(), charset);
        return result;
    }

    public Object withWriterAppend(Closure<?> closure) throws IOException {
        StringWriter writer = new StringWriter();
        Object result = closure.call(writer);
        append(writer.toString());
        return result;
    }

    /** Makes an empty file where there is none. */
    public boolean createNewFile() throws IOException {
        boolean made = !isFile();
        if (made) {
            setText("");
        }
        return made;
    }

    /** Nothing to do: what is written goes to one folder. */
    public boolean mkdirs() {
        relative();
        return true;
    }

    /** Nothing to do: what is written goes to one folder. */
    public boolean mkdir() {
        return mkdirs();
    }

    /** {@code false} where there is no such file; otherwise forbidden, since it is evidence of the run. */
    public boolean delete() {
        if (exists()) {
            throw Rules.forbidden("A script may not delete files: " + path, 0);
        }
        return false;
    }

    private String relative() {
        return ScriptPath.inProject(path);
    }

    @Override
    public String toString() {
        return path;
    }
}
