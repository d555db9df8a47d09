package org.evensay.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Requests as they go over the wire, byte for byte: what a browser never sends, too. */
public record RawHttp(int port) {

    /** A status of 0 means that the server ended the connection without an answer. */
    public record Reply(int status, String head, String body) {

        public String header(String name) {
            return headers(name).stream().findFirst().orElse("");
        }

        public List<String> headers(String name) {
            return head.lines().skip(1).filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip()).toList();
        }
    }

    public Reply get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1", "", headers);
    }

    public Reply post(String path, String body, String... headers) {
        return send("POST " + path + " HTTP/1.1", body, headers);
    }

    /** A form with a file in its field "file", as a browser sends it; name, value, name, value for the other fields. */
    public Reply postFile(String path, String file, List<String> fields, String... headers) {
        return postFile(path, "f", file.getBytes(StandardCharsets.UTF_8), fields, headers);
    }

    /** As a browser does when no file was chosen. */
    public Reply postNoFile(String path, List<String> fields, String... headers) {
        return postFile(path, "", new byte[0], fields, headers);
    }

    public Reply postFile(String path, String name, byte[] file, List<String> fields, String... headers) {
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < fields.size(); at += 2) {
            parts.append("--edge\r\nContent-Disposition: form-data; name=\"").append(fields.get(at))
                    .append("\"\r\n\r\n").append(fields.get(at + 1)).append("\r\n");
        }
        parts.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"").append(name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        String whole = new String(parts.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                + new String(file, StandardCharsets.ISO_8859_1) + "\r\n--edge--\r\n";
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n"
                + String.join("\r\n", headers) + "\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
                + "Content-Length: " + whole.length() + "\r\n\r\n";
        return exchange(head + whole, false);
    }

    /** A socket's upgrade; the reply's status is 101 when it was accepted, and the socket is dropped at once. */
    public Reply upgrade(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1", "", Stream.concat(Stream.of(headers), Stream.of("Upgrade: websocket",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13")).toArray(String[]::new));
    }

    /** Without a "Host" among the headers, that of a browser on this machine is sent. */
    public Reply send(String line, String body, String... headers) {
        StringBuilder request = new StringBuilder(line).append("\r\n");
        boolean upgrades = false;
        boolean named = false;
        for (String header : headers) {
            request.append(header).append("\r\n");
            upgrades |= header.startsWith("Upgrade:");
            named |= header.regionMatches(true, 0, "Host:", 0, 5);
        }
        request.append(named ? "" : "Host: " + host() + "\r\n");
        request.append(upgrades ? "Connection: Upgrade\r\n" : "Connection: close\r\n");
        if (!body.isEmpty() || line.startsWith("POST")) {
            request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
        }
        return exchange(request.append("\r\n").append(body).toString(), upgrades);
    }

    public String host() {
        return "127.0.0.1:" + port;
    }

    public String origin() {
        return "http://" + host();
    }

    private Reply exchange(String request, boolean headOnly) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new BufferedInputStream(socket.getInputStream()), headOnly);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static Reply read(InputStream in, boolean headOnly) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            bytes.write(next);
            if (headOnly && bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        String all = bytes.toString(StandardCharsets.UTF_8);
        int end = Math.max(0, all.indexOf("\r\n\r\n"));
        return new Reply(all.isEmpty() ? 0 : Integer.parseInt(all.split(" ")[1]), all.substring(0, end),
                all.substring(Math.min(all.length(), end + 4)));
    }
}
