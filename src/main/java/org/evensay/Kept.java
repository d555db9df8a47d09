package org.evensay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evensay.room.StoreFailed;
import org.evensay.store.CannotOpen;
import org.evensay.store.PostgresAddress;
import org.evensay.store.SqlStore;

/**
 * Where everything is kept: in a file in the folder {@code data}, or in a database on a server. Then the folder holds
 * copies while they are made.
 */
public record Kept(Path data, Optional<OnServer> server) {

    /** As it was typed. A password may stand in the address, so none of it is shown. */
    public record OnServer(String address, Optional<String> user, Optional<String> password) {
        @Override
        public String toString() {
            return "a database on a server";
        }
    }

    public static Kept in(Path data) {
        return new Kept(data, Optional.empty());
    }

    SqlStore open() throws CannotStart {
        try {
            return server.isEmpty() ? SqlStore.open(data) : SqlStore.open(address(server.get()), data);
        } catch (CannotOpen why) {
            throw new CannotStart(why.getMessage());
        }
    }

    private static PostgresAddress address(OnServer typed) {
        return new PostgresAddress(typed.address(), typed.user(), typed.password());
    }

    /** Before it is opened: a file is made by that, and a database is there already. */
    boolean isMade() {
        return server.isPresent() || Files.exists(data.resolve("evensay.mv.db"));
    }

    /** A file that is there was made by somebody; a database may have got its tables just now, by being opened. */
    boolean isFresh(SqlStore opened) throws StoreFailed {
        return server.isPresent() && opened.copies().areWelcome();
    }

    /** For a sentence to whoever typed. */
    public String place() {
        return server.isEmpty() ? data.toString() : "the database";
    }

    String another() {
        return server.isEmpty() ? "another folder with --data" : "another database with --database";
    }

    CannotStart nothingThere() {
        return new CannotStart("Nothing is kept in " + place() + ". Name the right "
                + (server.isEmpty() ? "folder with --data." : "one with --database."));
    }
}
