package org.evensay.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a database up to date. On a server only one does so at a time, and the others wait. */
final class Migrations {
    static final String NEWEST = "latest";

    private Migrations() {
    }

    /**
     * To a version, as the names of the files in {@code schema} count it, or to {@link #NEWEST}. Steps that a later
     * Evensay has taken are not passed over: it knows what its tables mean, and this one does not.
     */
    static void to(String version, DataSource database, Dialect dialect) {
        FluentConfiguration steps = Flyway.configure().dataSource(database).target(version)
                .locations(dialect.schemas().toArray(String[]::new)).validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0]);
        dialect.prepare(steps);
        steps.load().migrate();
    }
}
