package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes that are no request never come to our routes: Jetty answers them, with our headers and nothing of its own. */
class BareErrorsTest {

    @Test
    void whatIsNoRequestIsAnsweredWithAWordAndTheHeadersOfEveryAnswer() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            for (String line : List.of("nonsense", "GET / HTTP/9.9", "GET /%zz HTTP/1.1",
                    "GET / HTTP/1.1\r\nBad Header: x",
                    "GET /" + "a".repeat(20_000) + " HTTP/1.1")) {
                RawHttp.Reply reply = house.http.send(line, "");
                assertThat(reply.status()).as(line).isBetween(400, 505);
                assertThat(reply.header("X-Content-Type-Options")).as(line).isEqualTo("nosniff");
                assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
                assertThat(reply.body() + reply.head()).doesNotContainIgnoringCase("jetty").doesNotContain("Exception");
            }
        }
    }
}
