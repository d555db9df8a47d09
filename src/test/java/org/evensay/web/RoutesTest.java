package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks all routes that the server has, so that a new one cannot be forgotten. */
class RoutesTest {
    private static final List<String> ROLES = List.of("participant", "facilitator", "scribe", "support", "screen");
    private static HouseOnAPort house;
    private static RawHttp http;
    private static HouseOnAPort.Started started;
    private static Map.Entry<String, String> anna;
    private static HouseOnAPort.Door door;
    private static HouseOnAPort.Begun begun;

    @BeforeAll
    static void open() throws StoreFailed {
        house = HouseOnAPort.atHome();
        http = house.http;
        started = house.started();
        anna = house.joined(started);
        door = house.door();
        begun = house.begun();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void everyRouteStandsInTheProtocol() throws IOException {
        String protocol = Files.readString(Path.of("src/docs/protocol.md"));
        assertThat(house.server.routes()).hasSizeGreaterThan(20);
        assertThat(routes("GET", "POST")).allSatisfy(route -> assertThat(protocol).containsAnyOf(
                "`" + shown(route), "`, `" + route.split(" ")[1].replaceAll(".*(\\.[a-z]+)$", "$1"),
                "`" + shown(route).replaceAll("/[a-z]+$", "/live`, `")));
    }

    @Test
    void nothingIsChangedWithoutAToken() {
        walkPosts((path, cookies) -> {
            assertThat(post(path, "x=1", cookies, "Origin: " + http.origin())).as(path).isEqualTo(403);
            assertThat(post(path, "token=" + "0".repeat(32), cookies, "Origin: " + http.origin())).isEqualTo(403);
            assertThat(post(path, "token=", cookies, "Sec-Fetch-Site: same-origin")).as(path).isEqualTo(403);
        });
    }

    @Test
    void nothingIsChangedFromAForeignPageEvenWithARightToken() {
        walkPosts((path, cookies) -> Stream.of("Origin: http://evil.example", "Origin: null",
                "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site").forEach(foreign ->
                assertThat(post(path, rightToken(path), cookies, foreign)).as(path + " " + foreign).isEqualTo(403)));
    }

    /** Otherwise the two tests above could pass on a server that refuses everything. */
    @Test
    void theSameRequestsFromOurOwnPageAreNotRefusedAtTheDoor() {
        walkPosts((path, cookies) -> {
            if (!path.matches(".*/((screen|scribe|support)/do|erase|new-code|invitation)")) {
                assertThat(post(path, rightToken(path), cookies, "Origin: " + http.origin())).as(path)
                        .isNotEqualTo(403);
            }
        });
    }

    @Test
    void noRouteAnswersUnderAForeignName() {
        routes("GET", "POST").forEach(route -> paths(route).forEach(path -> {
            String method = route.split(" ")[0];
            RawHttp.Reply reply = http.send(method + " " + path + " HTTP/1.1", method.equals("POST") ? "x=1" : "",
                    "Host: evil.example", "Cookie: " + allCookies());
            assertThat(reply.status()).as(route).isEqualTo(403);
            assertThat(reply.headers("Set-Cookie")).isEmpty();
        }));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepItSafeAndPagesAreNotStored() {
        routes("GET").forEach(route -> paths(route).forEach(path -> {
            RawHttp.Reply reply = http.get(path, "Cookie: " + allCookies());
            assertThat(reply.header("Content-Security-Policy")).as(route).contains("default-src 'self'")
                    .contains("script-src 'self'").contains("object-src 'none'").contains("base-uri 'none'")
                    .contains("frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(reply.header("Server")).isEmpty();
            boolean aboutPeople = !path.startsWith("/health") && !path.startsWith("/static");
            assertThat(reply.header("Cache-Control").contains("no-store")).as(route).isEqualTo(aboutPeople);
        }));
    }

    /** It is for whoever works on the pages: serve --styleguide. */
    @Test
    void aHouseThatPeopleUseHasNoStyleguide() {
        assertThat(http.get("/styleguide").status()).isEqualTo(404);
    }

    @Test
    void aSocketIsOpenedOnlyFromOurOwnPageUnderOurOwnName() {
        String live = started.lead() + "/facilitator/live";
        String cookie = "Cookie: " + started.leadCookie();
        assertThat(routes("WEBSOCKET")).isNotEmpty().allMatch(route -> route.endsWith("/room/{room}/{role}/live"));
        assertThat(http.upgrade(live, cookie, "Origin: " + http.origin()).status()).isEqualTo(101);
        assertThat(http.upgrade(live, cookie).status()).isEqualTo(403);
        assertThat(http.upgrade(live, cookie, "Origin: http://evil.example").status()).isEqualTo(403);
        assertThat(http.upgrade(live, cookie, "Origin: http://evil.example", "Host: evil.example").status())
                .isEqualTo(403);
    }

    private interface Walk {
        void on(String path, String cookies);
    }

    private static void walkPosts(Walk walk) {
        assertThat(routes("POST")).hasSizeGreaterThan(7);
        routes("POST").forEach(route -> paths(route).forEach(path -> walk.on(path, allCookies())));
    }

    private static List<String> routes(String... methods) {
        return house.server.routes().stream().filter(route -> List.of(methods).contains(route.split(" ")[0])).toList();
    }

    /** Gaps in a route's path filled as for the workshop that was started, once for each role. */
    private static Stream<String> paths(String route) {
        String path = route.split(" ")[1].replace("/room/{room}", started.lead()).replace("{code}", started.code())
                .replace("/shared/{room}", started.lead().replace("/room/", "/shared/"))
                .replace("{sheet}", "cards").replace("{number}", "7").replace("{stop}", "2").replace("{tag}", "en")
                .replace("{size}", "larger").replace("/inquiry/{inquiry}", begun.team())
                .replace("/poll/{group}/{poll}", "/poll/none/none")
                .replace("/group/{group}", begun.group()).replace("{page}", "people").replace("{workshop}", "none")
                .replace("{word}", "none").replace("<file>", "icon.svg");
        return path.contains("{role}") ? ROLES.stream().map(role -> path.replace("{role}", role)) : Stream.of(path);
    }

    private static String shown(String route) {
        return route.replace("{code}", "{CODE}");
    }

    private static int post(String path, String body, String cookies, String from) {
        return http.post(path, body, "Cookie: " + cookies, from).status();
    }

    private static String rightToken(String path) {
        return "token=" + (path.startsWith("/inquiry/") ? HouseOnAPort.token(begun.teamCookie())
                : path.startsWith("/group/") ? HouseOnAPort.token(begun.groupCookie())
                : path.contains("/participant/") ? anna.getValue()
                : path.contains("/facilitator/") ? started.leadToken() : door.token());
    }

    private static String allCookies() {
        return String.join("; ", started.leadCookie(), anna.getKey(), door.cookie(), begun.teamCookie(),
                begun.groupCookie());
    }
}
