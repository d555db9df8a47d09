package org.evensay.store;

import java.util.Optional;

/**
 * Where a PostgreSQL database is, as its driver reads it, and who we are there. The password may stand in the address
 * too, so neither is ever shown.
 */
public record PostgresAddress(String url, Optional<String> user, Optional<String> password) {

    @Override
    public String toString() {
        return "a PostgreSQL database";
    }
}
