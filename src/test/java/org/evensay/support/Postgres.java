package org.evensay.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.evensay.store.CannotOpen;
import org.evensay.store.PostgresAddress;
import org.evensay.store.SqlStore;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server for the tests: started when somebody first asks, one for each JVM, gone with it. Or the one of
 * {@code -Devensay.postgres=jdbc:postgresql://host/postgres?user=..&password=..}, where databases may be made. Each
 * test has a database of its own, copied from one that has the tables already.
 */
public final class Postgres {
    private static final int KEPT_AT_ONCE = 6;
    private static final Deque<String> NAMES = new ArrayDeque<>();
    private static String server;
    private static String template;
    private static int made;

    private Postgres() {
    }

    /** The address of a new database with our tables, in which nothing is kept. */
    public static synchronized PostgresAddress fresh() {
        return made("template " + template());
    }

    /** The address of a new database without any table. */
    public static synchronized PostgresAddress empty() {
        return made("template template0");
    }

    /** The address, for its owner, of a new database without any table. */
    public static synchronized PostgresAddress owned(String owner) {
        return made("owner " + owner + " template template0");
    }

    public static PostgresAddress address(String database) {
        return new PostgresAddress(url(database), Optional.empty(), Optional.empty());
    }

    public static SqlStore opened(Path folder) throws CannotOpen {
        return SqlStore.open(fresh(), folder);
    }

    /** As whoever runs the server, in no database of ours. */
    public static void does(String statement) {
        in(new PostgresAddress(server(), Optional.empty(), Optional.empty()), statement);
    }

    public static void in(PostgresAddress address, String statement) {
        try (Connection connection = DriverManager.getConnection(address.url());
             Statement sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As {@code create database} has it. */
    public static synchronized PostgresAddress made(String how) {
        String name = unique(Integer.toString(++made));
        does("create database " + name + " " + how);
        NAMES.add(name);
        if (NAMES.size() > KEPT_AT_ONCE) {
            does("drop database " + NAMES.remove() + " with (force)");
        }
        return address(name);
    }

    /** A server that was started here lets everybody in who is on this machine, but not those. */
    public static synchronized void asksForPasswordOf(String user, String password) throws IOException, SQLException {
        does("create role " + user + " login password '" + password + "'");
        if (System.getProperty("evensay.postgres") == null) {
            Path rules = Path.of(asked("show hba_file"));
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            does("select pg_reload_conf()");
        }
    }

    private static String asked(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server());
             ResultSet said = connection.createStatement().executeQuery(question)) {
            said.next();
            return said.getString(1);
        }
    }

    /** A name that nobody else has on the server, who runs the same tests. */
    public static String unique(String word) {
        return "evensay_" + ProcessHandle.current().pid() + "_" + word;
    }

    private static String template() {
        if (template == null) {
            String name = unique("template");
            does("create database " + name);
            try {
                SqlStore.open(address(name), Path.of("none")).close();
            } catch (CannotOpen why) {
                throw new IllegalStateException(why);
            }
            template = name;
        }
        return template;
    }

    private static String url(String database) {
        return server().replaceFirst("(//[^/]*/)[^?]*", "$1" + database);
    }

    /** As most servers are set up, but that it does not wait for its disk, which would only take time. */
    private static synchronized String server() {
        if (server == null) {
            ((Logger) LoggerFactory.getLogger("org.evensay.store.PostgresServer")).setLevel(Level.ERROR);
            server = Optional.ofNullable(System.getProperty("evensay.postgres")).orElseGet(Postgres::started);
            Runtime.getRuntime().addShutdownHook(new Thread(Postgres::leaveNothing));
        }
        return server;
    }

    private static void leaveNothing() {
        if (System.getProperty("evensay.postgres") != null) {
            NAMES.forEach(name -> does("drop database if exists " + name + " with (force)"));
            does("drop database if exists " + unique("template"));
        }
    }

    private static String started() {
        try {
            return EmbeddedPostgres.builder().setConnectConfig("connectTimeout", "5").start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }
}
