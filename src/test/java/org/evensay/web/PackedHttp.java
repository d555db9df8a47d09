package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

/** Asks as browsers do, which can unpack what comes. */
record PackedHttp(String origin, HttpClient client) {

    PackedHttp(String origin) {
        this(origin, HttpClient.newHttpClient());
    }

    HttpResponse<byte[]> get(String path) {
        return get(path, "gzip");
    }

    /** As it came over the wire; {@code takes} as in Accept-Encoding. */
    HttpResponse<byte[]> get(String path, String takes) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Accept-Encoding", takes).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static boolean isPacked(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Encoding").isPresent();
    }

    static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        if (!isPacked(answer)) {
            return answer.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        }
    }
}
