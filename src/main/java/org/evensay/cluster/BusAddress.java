package org.evensay.cluster;

import java.util.Optional;

/** Where a Redis or Valkey server listens, as {@code redis://HOST:PORT} or with TLS {@code rediss://}. */
public record BusAddress(String uri, Optional<String> password) {

    /** Without the password. */
    @Override
    public String toString() {
        return uri;
    }
}
