package org.evensay.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of a database up to date. On a server only one does so at a time, and the others wait. */
final class Migrations {
    static final String NEWEST = "latest";

    private Migrations() {
    }

    /** To a version, as the names of the files in {@code schema} count it, or to {@link #NEWEST}. */
    static void to(String version, DataSource database, Dialect dialect) {
        Flyway.configure().dataSource(database).locations(dialect.schemas().toArray(String[]::new))
                .validateMigrationNaming(true).target(version).load().migrate();
    }
}
