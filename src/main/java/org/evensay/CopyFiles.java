package org.evensay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.room.Copies;
import org.evensay.room.Copies.NotTaken;
import org.evensay.room.StoreFailed;
import org.evensay.store.SqlStore;

/** Copies of everything as files, while no server is running. Each failure is a sentence for whoever typed. */
final class CopyFiles {
    private CopyFiles() {
    }

    /** Into a new file of this folder. It is on the disk, and not only on its way, when this returns. */
    static Path copy(Kept kept, Path folder, LocalDate day, Copies.Progress told) throws CannotStart {
        if (!kept.isMade()) {
            throw kept.nothingThere();
        }
        Path file = free(folder, day);
        try (SqlStore store = kept.open()) {
            if (kept.isFresh(store)) {
                throw kept.nothingThere();
            }
            write(store.copies().copied(day, told), file);
            return file;
        } catch (IOException | StoreFailed failed) {
            throw new CannotStart("The copy could not be written to " + folder
                    + ". Is the folder there, and is there room on it?");
        }
    }

    private static void write(InputStream copied, Path file) throws IOException {
        try (InputStream copy = copied;
             OutputStream made = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            writeAll(copy, made, file);
        }
    }

    /** Half a copy does not stay; that of somebody else, who was quicker with the name, does. */
    private static void writeAll(InputStream copy, OutputStream made, Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            copy.transferTo(made);
            made.flush();
            written.force(true);
        } catch (IOException failed) {
            file.toFile().delete();
            throw failed;
        }
    }

    /** A second copy of a day does not take the place of the first. */
    private static Path free(Path folder, LocalDate day) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(name(day, number == 1 ? "" : "-" + number)))
                .filter(file -> !Files.exists(file)).findFirst().orElseThrow();
    }

    private static String name(LocalDate day, String more) {
        return Copies.file(day).replace(".zip", more + ".zip");
    }

    static void takeIn(Path file, Kept kept, Copies.Progress told) throws CannotStart {
        try (InputStream copy = Files.newInputStream(file); SqlStore store = kept.open()) {
            Optional<NotTaken> no = store.copies().takeIn(copy, told);
            if (no.isPresent()) {
                throw new CannotStart(sentence(no.get(), file, kept));
            }
        } catch (IOException unreadable) {
            throw new CannotStart("The file " + file + " cannot be read.");
        } catch (StoreFailed failed) {
            throw new CannotStart("The copy could not be taken into " + kept.place() + ": " + failed.getMessage()
                    + ".");
        }
    }

    private static String sentence(NotTaken no, Path file, Kept kept) {
        return switch (no) {
            case NO_COPY -> file + " is no copy that Evensay has made. Nothing was changed.";
            case DAMAGED -> file + " is damaged. Nothing was changed. Copy the file anew, or make another copy.";
            case NEWER -> file + " was made by a newer Evensay. Nothing was changed. Use the newer one here too.";
            case NOT_EMPTY -> "Something is kept in " + kept.place() + " already, and nothing was changed. "
                    + "A copy is taken in only where nothing is kept yet: choose " + kept.another() + ".";
        };
    }
}
