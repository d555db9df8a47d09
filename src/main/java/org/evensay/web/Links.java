package org.evensay.web;

import org.evensay.workshop.Secret;

/** Links that let somebody in. The secret stands after the #, which browsers do not send, log or pass on. */
final class Links {
    private Links() {
    }

    /** The key that somebody pasted: alone, or in its whole link. */
    static String keyIn(String pasted) {
        return pasted == null ? "" : pasted.strip().replaceFirst("^.*#key=", "");
    }

    static String secret(Addresses addresses, Doorway place, Secret secret) {
        return addresses.forPhones() + place.path() + "#key=" + secret.value();
    }
}
