package org.evensay.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.demo.ExampleWorkshop;
import org.evensay.i18n.Languages;
import org.evensay.network.Network;
import org.evensay.network.NetworkStore;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryNetworkStore;
import org.evensay.store.MemoryStore;
import org.evensay.store.SqlStore;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Terms;
import org.evensay.workshop.WorkshopId;

/** The pages on a free port over a store in memory, in surroundings of the test's choice. */
final class HouseOnAPort implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    final Store store;
    final Network network;
    final Rooms rooms;
    final Server server;
    final RawHttp http;
    private final ExecutorService work = Executors.newFixedThreadPool(2);
    private final Committer committer;

    HouseOnAPort(Surroundings around) {
        this(around, new MemoryStore());
    }

    HouseOnAPort(Surroundings around, Store store) {
        this(around, store, new MemoryNetworkStore(), WaysHere.given(new Addresses("http://localhost",
                Optional.empty())), 0, Optional.empty());
    }

    /** On a port that the ways were made for. */
    HouseOnAPort(WaysHere ways, int port) {
        this(Surroundings.atHome(List.of()), new MemoryStore(), new MemoryNetworkStore(), ways, port,
                Optional.empty());
    }

    /** Over a file, with a key for the host. */
    HouseOnAPort(Surroundings around, SqlStore store, String key) {
        this(around, store, store.network(), WaysHere.given(new Addresses("http://localhost", Optional.empty())), 0,
                Optional.of(new HostsDoor(store.copies(), key)));
    }

    private HouseOnAPort(Surroundings around, Store store, NetworkStore networkStore, WaysHere ways, int port,
                         Optional<HostsDoor> host) {
        this.store = store;
        this.committer = new Committer(store);
        Clockwork clockwork = Clockwork.real();
        rooms = new Rooms(work, committer, store, clockwork, JoinCode.LENGTH_AT_HOME);
        network = new Network(networkStore, store, clockwork);
        server = new Server(new Served(rooms, store, network, clockwork, new Languages(), new Templates(),
                ways, around, Terms.USUAL, ExampleWorkshop::played,
                "epoch", host));
        try {
            server.start(port == 0 ? "127.0.0.1" : "0.0.0.0", port);
        } catch (CannotListen never) {
            throw new IllegalStateException(never);
        }
        http = new RawHttp(server.port());
    }

    static HouseOnAPort atHome() {
        return new HouseOnAPort(Surroundings.atHome(List.of("evensay.test")));
    }

    /** A visitor of the first pages: the cookie of the door and the token that fits it. */
    record Door(String cookie, String token) {
    }

    Door door(String... headers) {
        RawHttp.Reply first = http.get("/", headers);
        return new Door(cookie(first, "evensay-door"), found(TOKEN, first.body()));
    }

    /** A workshop that was started by posts, as a browser does it. */
    record Started(Room room, String lead, String leadCookie, String leadToken, String screenKey, String code,
                   String recoveryCode) {
    }

    Started started(String... headers) throws StoreFailed {
        Door door = door();
        RawHttp.Reply reply = http.post("/start", "group=Tea&questions=What+works%3F&token=" + door.token(),
                Stream.concat(Stream.of(headers), Stream.of("Cookie: " + door.cookie(), "Origin: " + http.origin()))
                        .toArray(String[]::new));
        String id = found(Pattern.compile("/room/([0-9a-f]{32})/facilitator"), reply.body());
        String cookie = cookie(reply, "evensay-facilitator");
        Room room = rooms.with(new WorkshopId(id)).orElseThrow();
        return new Started(room, "/room/" + id, cookie, token(cookie),
                found(Pattern.compile("/screen#key=([0-9a-f]{32})"), reply.body()),
                room.snapshot().workshop().code().value(),
                found(Pattern.compile("recovery-code\"><code>([0-9A-Z ]{19})</code>"), reply.body()));
    }

    /** Whoever leads asks for something by a form. */
    RawHttp.Reply leads(Started started, String fields) {
        return http.post(started.lead() + "/facilitator/do", fields + "&token=" + started.leadToken(),
                "Cookie: " + started.leadCookie(), "Origin: " + http.origin());
    }

    /** The cookie of a device that several people share. */
    String sharedDevice(Started started) {
        Door door = door();
        return cookie(http.post("/" + started.code() + "/share", "token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + http.origin()), "evensay-shared");
    }

    /** Somebody who has come in by the code: cookie and token. */
    Map.Entry<String, String> joined(Started started) {
        Door door = door();
        RawHttp.Reply reply = http.post("/" + started.code() + "/seat", "name=Anna&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + http.origin());
        String cookie = cookie(reply, "evensay-participant");
        return Map.entry(cookie, token(cookie));
    }

    /** An inquiry that was begun by posts, with one group in it whose page was opened. */
    record Begun(String team, String teamCookie, String group, String groupCookie) {
    }

    Begun begun() {
        Door door = door();
        String[] own = {"Cookie: " + door.cookie(), "Origin: " + http.origin()};
        RawHttp.Reply begun = http.post("/inquiries", "overall=What+works%3F&name=Rosa&token=" + door.token(), own);
        String team = found(Pattern.compile("href=\"(/inquiry/[0-9a-f]{32})\""), begun.body());
        String cookie = cookie(begun, "evensay-team");
        RawHttp.Reply added = http.post(team + "/do", "do=add-group&page=people&name=Tea&token=" + token(cookie),
                "Cookie: " + cookie, "Origin: " + http.origin());
        String group = found(Pattern.compile("(/group/[0-9a-f]{32})#key"), added.body());
        String key = found(Pattern.compile("/group/[0-9a-f]{32}#key=([0-9a-f]{32})"), added.body());
        RawHttp.Reply entered = http.post(group + "/enter", "key=" + key + "&token=" + door.token(), own);
        return new Begun(team, cookie, group, cookie(entered, "evensay-group"));
    }

    /** The cookie that a member of a team gets for their key, or nothing. */
    Optional<String> enter(String team, String key) {
        Door door = door();
        RawHttp.Reply reply = http.post(team + "/enter", "key=" + key + "&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + http.origin());
        return reply.status() == 303 ? Optional.of(cookie(reply, "evensay-team")) : Optional.empty();
    }

    static String token(String cookie) {
        return Token.of(Cookies.secret(cookie.substring(cookie.indexOf('=') + 1)).orElseThrow());
    }

    static String cookie(RawHttp.Reply reply, String name) {
        return reply.headers("Set-Cookie").stream().filter(set -> set.startsWith(name + "="))
                .map(set -> set.substring(0, set.indexOf(';'))).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + reply.status() + reply.head()));
    }

    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        server.close();
        committer.close();
        work.shutdown();
    }
}
