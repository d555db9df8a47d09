package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.room.Answer;
import org.evensay.room.Clockwork;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.MoveOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Codes: a whole room comes in from one address, and whoever guesses is held to a budget. */
class CodesTest {
    private final HouseOnAPort house = HouseOnAPort.atHome();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void sixtyPeopleBehindOneAddressJoinInTenSecondsWhileSomebodyThereGuesses() throws Exception {
        HouseOnAPort.Started started = house.started();
        ExecutorService phones = Executors.newFixedThreadPool(20);
        IntStream.range(0, 60).forEach(guess -> phones.execute(() -> house.http.get("/" + wrongCode(guess))));
        long begun = System.nanoTime();
        List<CompletableFuture<Integer>> joins = IntStream.range(0, 60).mapToObj(person ->
                CompletableFuture.supplyAsync(() -> house.joined(started).getKey().length(), phones)).toList();
        joins.forEach(CompletableFuture::join);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        phones.shutdown();
        assertThat(started.room().snapshot().workshop().seats().size()).isEqualTo(60);
        assertThat(find(wrongCode(99)).status()).as("the guesser's budget is used up").isEqualTo(429);
    }

    /** The house was started from another address than the guesser's, so nothing is at home there. */
    @Test
    void aGuesserFindsNothingAfterTwentyFailuresNotEvenARightCode() throws StoreFailed {
        HouseOnAPort proxied = new HouseOnAPort(new Surroundings(List.of(), Optional.empty(),
                Set.of("127.0.0.1"), Optional.empty(), Optional.empty()));
        try (proxied) {
            HouseOnAPort.Started started = proxied.started("X-Forwarded-For: 192.168.1.20");
            String guesser = "X-Forwarded-For: 203.0.113.7";
            assertThat(proxied.http.get("/" + started.code(), guesser).status()).isEqualTo(200);
            IntStream.range(0, 20).parallel().forEach(guess -> assertThat(
                    proxied.http.get("/" + wrongCode(guess), guesser).status()).isEqualTo(404));
            assertThat(proxied.http.get("/" + started.code(), guesser).status()).isEqualTo(404);
            assertThat(proxied.http.get("/" + started.code(), "X-Forwarded-For: 203.0.113.8").status())
                    .as("others are not held up").isEqualTo(200);
            assertThat(proxied.http.get("/" + started.code(), "X-Forwarded-For: 2001:db8::1").status()).isEqualTo(200);
        }
    }

    @Test
    void whoeverHasSixtyFourBitsOfAddressesIsOneGuesser() {
        assertThat(Networks.of("2001:db8:1:2::1")).isEqualTo(Networks.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(Networks.of("2001:db8:1:3::1"));
        assertThat(Networks.of("203.0.113.7")).isNotEqualTo(Networks.of("203.0.113.8"));
    }

    @Test
    void thousandsOfGuessersTogetherAreHeldToAHundredAMinute() {
        WrongCodes wrong = new WrongCodes();
        for (int address = 0; address < 100; address++) {
            assertThat(wrong.mayTry("address " + address)).isTrue();
            wrong.count("address " + address);
        }
        assertThat(wrong.mayTry("one more")).isFalse();
        for (int address = 0; address < 10_500; address++) {
            wrong.count("address " + address);
        }
        assertThat(wrong.remembered()).isLessThan(10_100);
    }

    @Test
    void wrongClosedAndLockedAreAnsweredAlikeInWordsAndInTime() throws StoreFailed {
        HouseOnAPort.Started locked = house.started();
        done(locked, new LockDoor(true));
        HouseOnAPort.Started closed = house.started();
        done(closed, new MoveOn(Step.WELCOME, Step.CLOSED));
        Stream<String> codes = Stream.of("ZZZZZZ", locked.code(), closed.code(), "not a code");
        List<Answered> answers = codes.map(this::ofThree).toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.page()).isEqualTo(answers.get(0).page());
            assertThat(answer.fastestMs()).isBetween(300L, 300L + 200);
        });
    }

    @Test
    void whoIsInALockedRoomFindsTheWayBack() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        house.joined(started);
        done(started, new LockDoor(true));
        String mark = "evensay-seat-" + started.room().snapshot().workshop().id().value().substring(0, 8) + "=1";
        assertThat(house.http.get("/" + started.code(), "Cookie: " + mark).status()).isEqualTo(303);
        assertThat(house.http.get("/" + started.code()).status()).isEqualTo(404);
    }

    private record Answered(String page, long fastestMs) {
    }

    /** The page without its token, and the least time of three: noise only ever makes it longer. */
    private Answered ofThree(String code) {
        String page = "";
        long fastest = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            long begun = System.nanoTime();
            RawHttp.Reply reply = house.http.get("/" + code.replace(" ", "%20"));
            fastest = Math.min(fastest, Duration.ofNanos(System.nanoTime() - begun).toMillis());
            page = reply.status() + reply.body().replaceAll("value=\"[0-9a-f]+\"", "");
        }
        return new Answered(page, fastest);
    }

    private RawHttp.Reply find(String code) {
        HouseOnAPort.Door door = house.door();
        return house.http.post("/find", "code=" + code + "&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + house.http.origin());
    }

    private void done(HouseOnAPort.Started started, Command command) {
        Secret lead = Cookies.secret(started.leadCookie().split("=")[1]).orElseThrow();
        assertThat(Asking.of(started.room(), Actor.facilitator(lead), command,
                Clockwork.real().moment()::newKey).join()).isInstanceOf(Answer.Done.class);
    }

    private static String wrongCode(int number) {
        return "ZZZZ" + (char) ('A' + number / 8 % 8) + (char) ('A' + number % 8);
    }
}
