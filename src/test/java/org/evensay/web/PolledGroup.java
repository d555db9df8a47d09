package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.room.StoreFailed;

/** A group with a page in a running house, which asks itself by forms, as a browser without scripts sends them. */
final class PolledGroup implements AutoCloseable {
    static final Pattern LINK = Pattern.compile("(/poll/[0-9a-f]{32}/[0-9a-f]{32})#key=");
    private static final Pattern KEY = Pattern.compile("/poll/[0-9a-f/]+#key=([0-9a-f]{32})");
    private static final Pattern POLL = Pattern.compile("name=\"poll\" value=\"([0-9a-f]{32})\"");

    final HouseOnAPort house = HouseOnAPort.atHome();
    final HouseOnAPort.Begun begun = house.begun();

    /** A device at a poll: the cookie that its link gave it, and that of the person who has it in hand. */
    final class Phone {
        private final String path;
        private String link;
        private String own;

        private Phone(String linkPage) {
            path = HouseOnAPort.found(LINK, linkPage);
            comesInBy(linkPage);
            takenInHand();
        }

        void comesInBy(String linkPage) {
            link = HouseOnAPort.cookie(enter(path, key(linkPage)), "evensay-poll");
        }

        private void takenInHand() {
            own = HouseOnAPort.cookie(house.http.get(path, "Cookie: " + link), "evensay-answer");
        }

        String path() {
            return path;
        }

        RawHttp.Reply get() {
            return get("");
        }

        RawHttp.Reply get(String query) {
            return house.http.get(path + query, "Cookie: " + link + "; " + own);
        }

        RawHttp.Reply sends(String fields) {
            return post("/do", fields + "&");
        }

        void goesToAnotherPerson() {
            assertThat(post("/next", "").headers("Set-Cookie")).anyMatch(set -> set.startsWith("evensay-answer=;"));
            takenInHand();
        }

        private RawHttp.Reply post(String to, String fields) {
            return house.http.post(path + to, fields + "token=" + HouseOnAPort.token(own),
                    "Cookie: " + link + "; " + own, "Origin: " + house.http.origin());
        }
    }

    Phone phone(String linkPage) {
        return new Phone(linkPage);
    }

    /** The page with the link. */
    String opens(String kind) {
        RawHttp.Reply reply = asks("open-poll", "kind=" + kind);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    int closes() {
        return asksOfIt("close-poll").status();
    }

    /** Of the poll that is first on the page. */
    RawHttp.Reply asksOfIt(String what) {
        return asks(what, "poll=" + HouseOnAPort.found(POLL, polls()));
    }

    void threeSend(String linkPage, String fields) {
        IntStream.range(0, 3).forEach(person -> phone(linkPage).sends(fields));
    }

    int measuredBy(String... statements) {
        return measuring(statements).status();
    }

    RawHttp.Reply measuring(String... statements) {
        return asks("write-measures", String.join("&", Stream.of(statements)
                .map(one -> "measure=" + one.replace(' ', '+')).toList()));
    }

    static String key(String linkPage) {
        return HouseOnAPort.found(KEY, linkPage);
    }

    RawHttp.Reply enter(String path, String key) {
        HouseOnAPort.Door door = house.door();
        return house.http.post(path + "/enter", "key=" + key + "&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + house.http.origin());
    }

    String teamPage(String page) {
        RawHttp.Reply reply = house.http.get(begun.team() + page, "Cookie: " + begun.teamCookie());
        assertThat(reply.status()).as(page).isEqualTo(200);
        return reply.body();
    }

    RawHttp.Reply asks(String what, String fields) {
        return house.http.post(begun.group() + "/polls", "do=" + what + "&" + fields + "&token="
                + HouseOnAPort.token(begun.groupCookie()), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
    }

    String polls() {
        return house.http.get(begun.group() + "/polls", "Cookie: " + begun.groupCookie()).body();
    }

    Group group() throws StoreFailed {
        return house.network.group(new GroupId(begun.group().substring("/group/".length()))).orElseThrow();
    }

    @Override
    public void close() {
        house.close();
    }
}
