package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Secret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every part of a room, in every step, and every page that can be asked for, in every language: a plural that gets a
 * text where it needs a number would break one page in one language only.
 */
class EveryLanguageTest {
    private static final Languages LANGUAGES = new Languages();
    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));

    static List<String> tags() {
        return LANGUAGES.tags();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyPartOfARoomCanBeShown(String tag) {
        SnapshotsTest.scenes().forEach(scene -> Stream.of(scene.meeting().actor("anna"),
                Actor.facilitator(new Secret("f".repeat(32))), Actor.screen(new Secret("5".repeat(32))))
                .forEach(actor -> assertThatCode(() -> show(scene, actor, LANGUAGES.in(tag)))
                        .as("%s in %s for %s", scene, tag, actor.role()).doesNotThrowAnyException()));
    }

    private void show(SnapshotsTest.Scene scene, Actor actor, Words words) {
        Forms forms = new Forms(new Place(scene.meeting().workshop().id(), actor.role()), actor.role(), "token",
                Optional.empty());
        parts.of(new Snapshot(scene.meeting().workshop(), 7), () -> Here.NOBODY_GONE, actor, words, forms);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyPageIsThereInIt(String tag) throws StoreFailed {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            HouseOnAPort.Started started = house.started();
            HouseOnAPort.Begun begun = house.begun();
            String cookies = String.join("; ", started.leadCookie(), house.door().cookie(), begun.teamCookie(),
                    begun.groupCookie(), "evensay-language=" + tag);
            Stream.of("/", "/privacy", "/tour", "/tour/2", "/tour/sheet", "/" + started.code(),
                    started.lead() + "/facilitator",
                    begun.team(), begun.team() + "/people", begun.team() + "/themes", begun.team() + "/code",
                    begun.team() + "/codes", begun.team() + "/compare", begun.team() + "/back", begun.group(),
                    begun.group() + "/polls").forEach(path -> {
                        RawHttp.Reply page = house.http.get(path, "Cookie: " + cookies);
                        assertThat(page.status()).as(path + " in " + tag).isEqualTo(200);
                        assertThat(page.body()).as(path).contains("<html lang=\"" + tag + "\"");
                    });
        }
    }
}
