package se.ntjp.harness.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what is wrong with a file: most of the file system's exceptions only name it. */
final class FileWords {

    private FileWords() {}

    /** The file, what is wrong with it, and what to do. */
    static String of(FileSystemException e) {
        return e.getReason() == null ? "%s %s. Check name and rights.".formatted(e.getFile(), what(e)) : e.getMessage();
    }

    /** What is wrong with the file. */
    static String what(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read or written";
        }
        return e instanceof FileAlreadyExistsException
                ? "is there already and is no folder"
                : "cannot be read or written (%s)".formatted(e.getClass().getSimpleName());
    }
}
