package org.evensay.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One kept connection over which one person's pages come, with as little work as that can be. */
public final class Http implements AutoCloseable {
    private static final Pattern HAS = Pattern.compile("data-has=\"([^\"]+)\"");

    private final int port;
    private final Socket socket;
    private final InputStream in;

    /** An answer: its status, its headers as they came, its page. */
    public record Answer(int status, List<String> headers, String page) {
        public List<String> all(String name) {
            return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip()).toList();
        }

        /** The words for what stands on the page, with which its line opens; empty when it is none of a room. */
        public Optional<String> has() {
            return HAS.matcher(page).results().findFirst().map(found -> found.group(1));
        }

        /** The value of a cookie that it sets, as "name=value". */
        public String cookie(String name) {
            return all("set-cookie").stream().filter(set -> set.startsWith(name + "=")).findFirst()
                    .map(set -> set.split(";")[0])
                    .orElseThrow(() -> new IllegalStateException("no " + name + " with " + status));
        }
    }

    public Http(int port) throws IOException {
        this(port, "127.0.0.1");
    }

    /** {@code from} is one of this machine's own addresses, 127.0.0.x: what is limited for an address is for each. */
    public Http(int port, String from) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    public Answer get(String path, String cookie) throws IOException {
        return ask("GET", path, cookie, "");
    }

    public Answer post(String path, String cookie, String body) throws IOException {
        return ask("POST", path, cookie, body);
    }

    private Answer ask(String method, String path, String cookie, String body) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: http://127.0.0.1:"
                + port + "\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (body.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n") + "\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        Answer head = new Answer(status, headers, "");
        String length = head.all("content-length").stream().findFirst().orElse("");
        boolean chunked = head.all("transfer-encoding").contains("chunked");
        return new Answer(status, headers, chunked ? chunks() : bytes(length.isEmpty() ? 0 : Integer.parseInt(length)));
    }

    private String chunks() throws IOException {
        StringBuilder page = new StringBuilder();
        int length = Integer.parseInt(line(), 16);
        while (length > 0) {
            page.append(bytes(length));
            line();
            length = Integer.parseInt(line(), 16);
        }
        line();
        return page.toString();
    }

    private String bytes(int length) throws IOException {
        byte[] read = in.readNBytes(length);
        return new String(read, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = in.read();
        while (letter != '\n') {
            if (letter < 0) {
                throw new EOFException("the server hung up");
            }
            line.append(letter == '\r' ? "" : (char) letter);
            letter = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
