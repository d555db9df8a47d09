package org.evensay.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.workshop.Secret;

/**
 * What a form on somebody's page needs besides its fields: where it goes, the token, and (on a whole page, for
 * browsers without scripts) a command id, so that a doubled post is done once. Live updates leave the id out: there
 * the script makes one for each press.
 */
public record Forms(Place place, String token, Optional<Supplier<String>> newId) {

    static Forms onAPage(Place place, Secret secret, Supplier<String> newId) {
        return new Forms(place, Token.of(secret), Optional.of(newId));
    }

    static Forms inAnUpdate(Place place, Secret secret) {
        return new Forms(place, Token.of(secret), Optional.empty());
    }

    public String action() {
        return place.commandPath();
    }

    /** A fresh command id, or empty text. */
    public String id() {
        return newId.map(Supplier::get).orElse("");
    }
}
