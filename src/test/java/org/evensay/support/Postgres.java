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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.evensay.store.CannotOpen;
import org.evensay.store.PostgresAddress;
import org.evensay.store.SqlStore;
import org.opentest4j.TestAbortedException;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server for the tests: started when somebody first asks, one for each JVM, gone with it. Or the one of
 * {@code -Devensay.postgres=jdbc:postgresql://host/postgres?user=..&password=..}, where databases may be made. Each
 * test has a database to itself, copied from one that has the tables already.
 */
public final class Postgres {
    static final String CANNOT_BE_HAD = "no PostgreSQL can be started here, because root may not make a namespace: "
            + "name a server with -Devensay.postgres=jdbc:postgresql://...";
    private static final int KEPT_AT_ONCE = 6;
    private static final Deque<String> NAMES = new ArrayDeque<>();
    private static final List<PostgresAddress> HANDED_OUT = new ArrayList<>();
    private static final String EMPTY = "do $$ declare one text; begin for one in select table_name "
            + "from information_schema.tables where table_schema = current_schema "
            + "and table_name <> 'flyway_schema_history' loop execute 'delete from ' || one; end loop; end $$";
    private static String server;
    private static String template;
    private static int made;

    private Postgres() {
    }

    /**
     * The address of a database with our tables, in which nothing is kept. A test may have one of these, and do with it
     * what the program does: when nobody is connected to it any more, it is emptied for the next.
     */
    public static synchronized PostgresAddress fresh() {
        Optional<PostgresAddress> left = HANDED_OUT.stream().filter(Postgres::isLeft).findFirst();
        left.ifPresent(database -> in(database, EMPTY));
        return left.orElseGet(() -> {
            PostgresAddress made = own();
            HANDED_OUT.add(made);
            NAMES.remove(name(made));
            return made;
        });
    }

    /** The address of a new database with our tables, to do anything with. */
    public static synchronized PostgresAddress own() {
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
    public static synchronized void asksForPasswordOf(String user, String password) throws IOException {
        does("create role " + user + " login password '" + password + "'");
        if (System.getProperty("evensay.postgres") == null) {
            Path rules = Path.of(asked("show hba_file"));
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            does("select pg_reload_conf()");
        }
    }

    private static boolean isLeft(PostgresAddress database) {
        return asked("select count(*) from pg_stat_activity where datname = '" + name(database) + "'").equals("0");
    }

    private static String asked(String question) {
        try (Connection connection = DriverManager.getConnection(server());
             ResultSet said = connection.createStatement().executeQuery(question)) {
            said.next();
            return said.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Of the database at this address. */
    public static String name(PostgresAddress address) {
        return address.url().replaceFirst(".*//[^/]*/([^?]*).*", "$1");
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

    /** It does not wait for its disk and does nothing by itself, which would only take time. */
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
            HANDED_OUT.forEach(database -> NAMES.add(name(database)));
            NAMES.forEach(name -> does("drop database if exists " + name + " with (force)"));
            does("drop database if exists " + unique("template"));
        }
    }

    private static String started() {
        if (!canBeHad()) {
            throw new TestAbortedException(CANNOT_BE_HAD);
        }
        try {
            return EmbeddedPostgres.builder().setServerConfig("autovacuum", "off").start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    /**
     * PostgreSQL does not run as root. Its starter takes root's rights away in a namespace, which some containers
     * forbid.
     */
    public static boolean canBeHad() {
        return System.getProperty("evensay.postgres") != null || !System.getProperty("user.name").equals("root")
                || mayLeaveRootBehind();
    }

    private static boolean mayLeaveRootBehind() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException | InterruptedException cannot) {
            return false;
        }
    }
}
