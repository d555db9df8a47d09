package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is the same for everybody. It is packed once, as small as it goes: a whole group that comes in asks for
 * it in the same moment. {@code packed} is the file itself where packing makes it no smaller.
 */
record StaticFile(String type, byte[] bytes, byte[] packed, String tag) {
    /** Not when it is said to be worth nothing. */
    private static final Pattern GZIP = Pattern.compile("(?i)\\s*gzip\\s*(;\\s*q\\s*=\\s*(1|0?\\.\\d*[1-9]).*)?");

    static StaticFile of(String type, byte[] bytes) {
        byte[] packed = packed(bytes);
        return new StaticFile(type, bytes, packed.length < bytes.length ? packed : bytes,
                "W/\"" + bytes.length + "-" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"");
    }

    /** A browser asks each time whether it has changed, and mostly hears that it has not. */
    void answer(Context request) {
        request.header("Cache-Control", "no-cache").header("ETag", tag).header("Vary", "Accept-Encoding");
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(HttpStatus.NOT_MODIFIED);
        } else if (packed != bytes && takesPacked(request)) {
            whole(request.header("Content-Encoding", "gzip"), packed);
        } else {
            whole(request.disableCompression(), bytes);
        }
    }

    private void whole(Context request, byte[] sent) {
        request.res().setContentLength(sent.length);
        request.contentType(type).result(sent);
    }

    private static boolean takesPacked(Context request) {
        String takes = request.header("Accept-Encoding");
        return takes != null && Stream.of(takes.split(",")).anyMatch(one -> GZIP.matcher(one).matches());
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new Packing(packed)) {
            packing.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.toByteArray();
    }

    private static final class Packing extends GZIPOutputStream {

        private Packing(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
