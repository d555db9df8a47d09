package org.evensay.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.evensay.i18n.Letters;
import org.evensay.workshop.Secret;

/**
 * How somebody reads on a device that is passed on: their language and the size of letters go with them, and are there
 * again when they are. They are held under a name that only their own sign and code can make, so the next person
 * cannot tell whose they are, and no longer than the browser runs.
 */
record ReadsAs(SharedDevice device, Secret seat) implements Doorway {
    private static final int LETTERS_OF_THE_NAME = 16;
    private static final String BETWEEN = "/";

    @Override
    public String path() {
        return device.path();
    }

    @Override
    public String cookieName() {
        return "evensay-reads-" + new Secret("reads:" + seat.value()).hash().value().substring(0, LETTERS_OF_THE_NAME);
    }

    /** Nothing when they have chosen nothing here. */
    void keep(Context request) {
        Optional<String> language = Cookies.language(request);
        Letters letters = Cookies.letters(request);
        if (language.isPresent() || letters != Letters.USUAL) {
            Cookies.lend(this, language.orElse("") + BETWEEN + letters.word(), request);
        }
    }

    /** {@code tags}: the languages that there are. */
    void takeUp(List<String> tags, Context request) {
        Cookies.at(this, request).map(kept -> kept.split(BETWEEN, 2)).filter(kept -> kept.length == 2)
                .ifPresent(kept -> {
                    Optional.of(kept[0]).filter(tags::contains)
                            .ifPresent(language -> Cookies.keepLanguage(language, request));
                    Letters.of(kept[1]).ifPresent(letters -> Cookies.keepLetters(letters, request));
                });
    }
}
