package org.evensay.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Why a database on a server cannot be opened, from what PostgreSQL, its driver and Flyway say: a sentence that says
 * what to do, and never the address as it was typed, because a password may stand in it.
 */
record WhyNotServer(String server, String database, String user) {

    static WhyNotServer of(Properties address, Optional<String> given) {
        String user = given.orElse(address.getProperty("user", System.getProperty("user.name")));
        String database = Optional.ofNullable(address.getProperty("PGDBNAME")).orElse(user);
        return new WhyNotServer(address.getProperty("PGHOST") + ":" + address.getProperty("PGPORT"),
                database.replaceFirst("[&;?].*", ""), user);
    }

    static CannotOpen noAddress() {
        return new CannotOpen("--database is the address of a PostgreSQL database, such as "
                + "jdbc:postgresql://localhost/evensay.");
    }

    /** The driver would take what stands in the address, and whoever typed may have meant the other. */
    static CannotOpen saidTwice() {
        return new CannotOpen("The address of --database says already who signs in: say it there, or by "
                + "--database-user and --database-password-file.");
    }

    CannotOpen otherLetters() {
        return new CannotOpen(theDatabase() + " cannot hold the letters of all languages. Make one with the encoding "
                + "UTF8 (createdb --encoding UTF8 --template template0), and name it with --database.");
    }

    CannotOpen onlyToRead() {
        return new CannotOpen(theDatabase() + " can only be read. Name one that can be written with --database.");
    }

    CannotOpen mayNotMakeTables() {
        return new CannotOpen(user + " may not make tables in " + database + " at " + server + ". Make " + user
                + " its owner, or name another with --database.");
    }

    CannotOpen because(Throwable failure) {
        String code = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance).map(sql -> ((SQLException) sql).getSQLState())
                .filter(state -> state != null).findFirst().orElse("");
        return new CannotOpen(switch (code) {
            case "" -> theDatabase() + " does not have the tables that this version needs, and nothing was changed. "
                    + "Start the version that made it, or name an empty database with --database.";
            case "28P01", "28000", "08004" -> "The database server at " + server + " does not let " + user
                    + " in. Look at --database-user and --database-password-file.";
            case "3D000" -> "There is no " + database + " on the database server at " + server
                    + ". Make it there (createdb " + database + "), or name another with --database.";
            case "53300" -> "The database server at " + server + " has no more connections to give. Allow more there "
                    + "(max_connections), or stop a program that uses it.";
            default -> code.startsWith("08") || code.startsWith("57P") ? "The database server at " + server
                    + " does not answer. Start it, or name another with --database."
                    : theDatabase() + " cannot be used (PostgreSQL error " + code + "). Look into the server's log, or "
                            + "name another with --database.";
        });
    }

    private String theDatabase() {
        return "The database " + database + " at " + server;
    }
}
