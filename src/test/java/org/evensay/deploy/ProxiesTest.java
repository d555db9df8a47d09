package org.evensay.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.rig.FreePort;
import org.evensay.rig.TakesLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples for nginx and Caddy, tried by these programs where they are, in front of two that stand for nodes. */
@Timeout(60)
class ProxiesTest {
    @TempDir
    private Path folder;

    @Test
    void nginxKeepsARoomOnOneNodeTellsItWhoAsksAndGoesOnWithTheOtherWhenItIsGone() throws Exception {
        String example = Files.readString(Tool.deployed("nginx.conf"));
        assertThat(example).contains("hash $evensay_place consistent;", "proxy_set_header Upgrade $http_upgrade;");
        Optional<Tool> program = Tool.named("nginx");
        if (program.isPresent()) {
            try (Node one = new Node("one"); Node two = new Node("two");
                    Nginx nginx = Nginx.started(program.get(), folder, one.address(), two.address())) {
                keepsRooms(nginx.port());
                tellsWhoAsks(nginx.port(), "http|websocket|upgrade", "http|null|close");
                Node kept = keptBy(nginx.port(), one, two);
                String other = kept == one ? "two" : "one";
                kept.stops();
                assertThat(node(nginx.port(), "/room/r1/screen")).isEqualTo(other);
                assertThat(node(nginx.port(), "/room/r1/screen/live")).isEqualTo(other);
                kept.close();
                assertThat(node(nginx.port(), "/room/r1/screen")).isEqualTo(other);
            }
        }
    }

    /** It would otherwise try one line every few seconds, and take no other before that one has ended. */
    @Test
    void whenBothNodesWereGoneTheFirstThatIsBackGetsEveryLineThroughNginx() throws Exception {
        Optional<Tool> program = Tool.named("nginx");
        if (program.isPresent()) {
            int one = FreePort.drawn();
            String gone = "127.0.0.1:" + FreePort.drawn();
            try (Nginx nginx = Nginx.started(program.get(), folder, "127.0.0.1:" + one, gone)) {
                assertThat(TakesLines.askedFor(nginx.port(), "/room/r1/screen/live")).isEqualTo("502");
                try (TakesLines back = new TakesLines(one)) {
                    for (int line = 1; line <= 5; line++) {
                        assertThat(TakesLines.askedFor(nginx.port(), "/room/r" + line + "/screen/live"))
                                .isEqualTo("101");
                    }
                    assertThat(back.taken()).isEqualTo(5);
                }
            }
        }
    }

    @Test
    void caddyKeepsARoomOnOneNodeTellsItWhoAsksAndGoesOnWithTheOtherWhenItIsGone() throws Exception {
        assertThat(Files.readString(Tool.deployed("Caddyfile"))).contains("lb_policy header X-Evensay-Place");
        Optional<Tool> program = Tool.named("caddy");
        if (program.isPresent()) {
            try (Node one = new Node("one"); Node two = new Node("two");
                    Caddy caddy = Caddy.started(program.get(), folder, one.address(), two.address())) {
                keepsRooms(caddy.port());
                tellsWhoAsks(caddy.port(), "http|websocket|Upgrade", "http|null|null");
                Node kept = keptBy(caddy.port(), one, two);
                kept.close();
                assertThat(node(caddy.port(), "/room/r1/screen")).isEqualTo(kept == one ? "two" : "one");
            }
        }
    }

    @Test
    void caddyReadsItsExampleAsItIs() throws IOException, InterruptedException {
        Optional<Tool> caddy = Tool.named("caddy");
        if (caddy.isPresent()) {
            Tool.Run run = caddy.get().run(Map.of("SITE", "say.example.org", "HOME", folder.toString()), "adapt",
                    "--validate", "--adapter", "caddyfile", "--config", Tool.deployed("Caddyfile").toString());
            assertThat(run.exitCode()).as(run.said()).isZero();
        }
    }

    private static void keepsRooms(int port) throws IOException, InterruptedException {
        Set<String> asked = new HashSet<>();
        for (int room : IntStream.range(0, 40).toArray()) {
            String page = node(port, "/room/r" + room + "/participant");
            assertThat(node(port, "/room/r" + room + "/screen/live")).isEqualTo(page);
            assertThat(node(port, "/ABCD" + (10 + room) + "/seat")).isEqualTo(node(port, "/ABCD" + (10 + room)));
            asked.add(page);
        }
        assertThat(asked).containsExactlyInAnyOrder("one", "two");
    }

    private static void tellsWhoAsks(int port, String ofALine, String ofAPage)
            throws IOException, InterruptedException {
        assertThat(ask(port, "/room/r1/participant/live", "Upgrade: websocket\r\nConnection: Upgrade, close\r\n"))
                .endsWith("|say.example.org|127.0.0.1|" + ofALine);
        assertThat(ask(port, "/", "")).endsWith("|say.example.org|127.0.0.1|" + ofAPage);
    }

    private static Node keptBy(int port, Node one, Node two) throws IOException, InterruptedException {
        return node(port, "/room/r1/screen").equals("one") ? one : two;
    }

    /** What the program does itself a proxy does not do a second time; what it takes, a proxy lets through. */
    @Test
    void filesComeThroughAndNoHeaderOfTheProgramIsSentTwice() throws IOException {
        String operations = Files.readString(Tool.HOME.resolve("src/docs/operations.md"));
        assertThat(operations).contains("client_max_body_size 9m;");
        assertThat(Files.readString(Tool.deployed("nginx.conf"))).contains("client_max_body_size 9m;");
        assertThat(operations + Files.readString(Tool.deployed("Caddyfile"))
                + Files.readString(Tool.deployed("nginx.conf"))).doesNotContain("header Strict-Transport-Security");
    }

    private static String node(int port, String path) throws IOException, InterruptedException {
        return ask(port, path, "").replaceFirst("\\|.*", "");
    }

    /** By a socket: a client of HTTP would not let us say Connection. The proxy may not listen at once. */
    private static String ask(int port, String path, String headers) throws IOException, InterruptedException {
        try (Socket socket = connected(port)) {
            String close = headers.isEmpty() ? "Connection: close\r\n" : headers;
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: say.example.org\r\n" + close + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s).*\r\n\r\n", "").strip();
        }
    }

    private static Socket connected(int port) throws InterruptedException {
        while (true) {
            try {
                Socket socket = new Socket();
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
    }
}
