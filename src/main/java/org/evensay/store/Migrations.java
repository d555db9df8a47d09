package org.evensay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a database up to date. On a server only one does so at a time, and the others wait. */
final class Migrations {
    static final String NEWEST = "latest";

    /**
     * What {@link #taken} says of a database in which all steps were taken: to find out that nothing is to be done
     * costs Flyway a seventh of a start. With the number of fewer steps, those that came since would not be taken, so
     * MigrationsTest works out both numbers from the steps themselves.
     */
    static final Map<Dialect, Integer> ALL_TAKEN = Map.of(Dialect.H2, 573_055_324, Dialect.POSTGRESQL, 71_773_199);
    private static final String STEPS = "select \"version\", \"checksum\", \"success\" from \"flyway_schema_history\" "
            + "where \"version\" is not null order by \"installed_rank\"";

    private Migrations() {
    }

    /**
     * To a version, as the names of the files in {@code schema} count it, or to {@link #NEWEST}. Steps that a later
     * Evensay has taken are not passed over: it knows what its tables mean, and this one does not.
     */
    static void to(String version, DataSource database, Dialect dialect) {
        if (version.equals(NEWEST) && taken(database) == ALL_TAKEN.get(dialect)) {
            return;
        }
        FluentConfiguration steps = Flyway.configure().dataSource(database).target(version)
                .locations(dialect.schemas().toArray(String[]::new)).validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0]);
        dialect.prepare(steps);
        steps.load().migrate();
    }

    /** One number for the steps that were taken, with what each had in it and whether it succeeded; 0 for none. */
    static int taken(DataSource database) {
        try (Connection connection = database.getConnection(); Statement ask = connection.createStatement();
             ResultSet steps = ask.executeQuery(STEPS)) {
            StringBuilder all = new StringBuilder();
            while (steps.next()) {
                all.append(steps.getString(1)).append(' ').append(steps.getInt(2)).append(' ')
                        .append(steps.getBoolean(3)).append('\n');
            }
            return all.toString().hashCode();
        } catch (SQLException none) {
            return 0;
        }
    }
}
