package org.evensay.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.network.Network;
import org.evensay.room.Clockwork;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.view.Example;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Terms;

/**
 * What the routes share: the rooms, the store (for health and for closed workshops), the network of groups, words and
 * templates, how other devices reach this server, what stands around this server, what the house allows each
 * workshop, the example workshop of the tour, {@code epoch}, a word that is new with every start of the server, and
 * what only whoever runs the computer may do, if anybody may.
 */
public record Served(Rooms rooms, Store store, Network network, Clockwork clockwork, Languages languages,
                     Templates templates, WaysHere ways, Surroundings around, Terms terms, Supplier<Example> example,
                     String epoch, Optional<HostsDoor> host) {

    /** What somebody has chosen in this browser, and how large; else what the browser asks for. */
    Words words(Context request) {
        return Cookies.language(request).filter(languages.tags()::contains).map(languages::in)
                .orElseGet(() -> languages.preferredBy(request.header("Accept-Language")))
                .in(Cookies.letters(request));
    }

    /**
     * In the language that the address names, else as {@link #words}: a page that is handed on to others, and a socket,
     * whose updates go into a page that is there already.
     */
    Words wordsNamed(String parameter, Context request) {
        String named = request.queryParam(parameter);
        return named != null && languages.tags().contains(named) ? languages.in(named) : words(request);
    }

    /** As it is at the moment. */
    Addresses addresses() {
        return ways.now().addresses();
    }

    /** For a page or a paper that anybody may take along: without the Wi-Fi. */
    Invitation invitation(JoinCode code) {
        return Invitation.to(code, new WayIn(ways.now(), Optional.empty()));
    }

    Supplier<String> newKey() {
        return () -> clockwork.moment().newKey();
    }

    long nowMs() {
        return clockwork.clock().millis();
    }
}
