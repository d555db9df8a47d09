package org.evensay.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Why the database cannot be opened, from what H2 and Flyway say: a sentence that says what to do. */
record WhyNot(Path folder, Path file) {

    CannotOpen unfitName() {
        return new CannotOpen("The folder " + folder + " has a semicolon in its name. Choose another with --data.");
    }

    CannotOpen notWritable() {
        return new CannotOpen("The folder " + folder + " cannot be written. Allow it, or choose another with --data.");
    }

    CannotOpen damaged() {
        return new CannotOpen("The database " + file + " is damaged and was left as it is. " + whatToDo());
    }

    private String whatToDo() {
        return WholeCopy.near(folder)
                .map(copy -> "A whole copy is there: take in " + copy + " to another folder (scripts/take-in).")
                .orElse("Put back a copy from before, or choose another folder with --data.");
    }

    /** {@code isAsItWas}: nothing was changed in the file, whatever H2 has done to it. */
    CannotOpen because(Throwable failure, boolean isAsItWas) {
        if (isInUse(failure)) {
            return new CannotOpen("The database in " + folder
                    + " is in use by another Evensay. Stop that one, or choose another folder with --data.");
        }
        if (chain(failure).anyMatch(WhyNot::isAboutTheDisk)) {
            return new CannotOpen("Nothing can be written to the disk of " + folder + ". Is it full? Make room, or "
                    + "choose another folder with --data. What was kept is still there.");
        }
        return code(failure).map(code -> because(code, isAsItWas)).orElseGet(() -> new CannotOpen("The database " + file
                + " does not have the tables that this version needs, and nothing was changed. "
                + "Start the version that made it, or another folder with --data."));
    }

    private static Optional<Integer> code(Throwable failure) {
        return chain(failure).filter(SQLException.class::isInstance).findFirst()
                .map(sql -> ((SQLException) sql).getErrorCode());
    }

    static boolean isInUse(Throwable failure) {
        return code(failure).filter(code -> code == ErrorCode.DATABASE_ALREADY_OPEN_1).isPresent();
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isAboutTheDisk(Throwable cause) {
        return cause instanceof MVStoreException h2 && h2.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    private CannotOpen because(int code, boolean isAsItWas) {
        return switch (code) {
            case ErrorCode.UNSUPPORTED_SETTING_COMBINATION, ErrorCode.FILE_VERSION_ERROR_1 -> new CannotOpen(
                    "The database " + file + " was made by another version. Nothing was changed. "
                            + "Start the version that made it, or choose another folder with --data.");
            default -> new CannotOpen("The database " + file + " cannot be opened and seems to be damaged (H2 error "
                    + code + (isAsItWas ? "). It was left as it is. " : "). ") + whatToDo());
        };
    }
}
