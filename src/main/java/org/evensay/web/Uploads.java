package org.evensay.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;
import org.evensay.workshop.Limit;

/**
 * Files that people send: to a few addresses only, no larger than {@link Limit#FILE_BYTES}, and kept in memory until
 * they are read. Nowhere else is a form with files taken, and none is written to a disk.
 */
final class Uploads {
    private static final Pattern PATHS =
            Pattern.compile("/everything/take-in|/inquiries/(check|take-in)|(?<group>/group/[^/]+)/paper(/keep)?");
    private static final String WITH_FILES = "multipart/form-data";
    /** What the other fields of the form and the lines between them take. */
    private static final int AROUND_A_FILE = 64 * 1024;
    private static final int MOST = Limit.FILE_BYTES.most() + AROUND_A_FILE;

    private Uploads() {
    }

    /** A file that was told back comes again as a field of its page: Jetty has a bound of its own for those. */
    static void settings(JavalinConfig config) {
        config.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(MOST));
        config.jetty.multipartConfig.maxFileSize(MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(MOST, SizeUnit.BYTES);
    }

    static boolean isPath(String path) {
        return PATHS.matcher(path).matches();
    }

    /** Asked before any of it is read. A request that does not say how much it brings could bring anything. */
    static boolean mayCome(Context request) {
        return !request.isMultipart()
                || isPath(request.path()) && request.contentLength() >= 0 && request.contentLength() <= MOST;
    }

    /** The page with the form that sends to this path. */
    static String formOf(String path) {
        if (path.equals(CopyPages.TAKE_IN)) {
            return CopyPages.PATH;
        }
        Matcher group = PATHS.matcher(path);
        return group.matches() && group.group("group") != null ? group.group("group") : "/";
    }

    /** Bodies of forms with files may come in whole before a thread is given to them, at these addresses. */
    static RetainedContentLoaderFactory loader(RetainedContentLoaderFactory usual, int bytesToKeepAPiece) {
        RetainedContentLoaderFactory large = new RetainedContentLoaderFactory(2L * MOST, bytesToKeepAPiece, true);
        return new RetainedContentLoaderFactory(2L * MOST, bytesToKeepAPiece, true) {
            @Override
            public String getApplicableMimeType() {
                return WITH_FILES;
            }

            @Override
            public ContentLoader newContentLoader(String type, String mimeType, Handler handler, Request request,
                                                  Response response, Callback callback) {
                return (isPath(Request.getPathInContext(request)) ? large : usual)
                        .newContentLoader(type, mimeType, handler, request, response, callback);
            }
        };
    }

    /** Empty when no file was chosen. */
    static Optional<byte[]> file(Context request) {
        UploadedFile sent = request.uploadedFile("file");
        if (sent == null || sent.size() == 0 && sent.filename().isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = sent.content()) {
            return Optional.of(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Empty when it is no text: one wrong byte would change words without anybody seeing it. */
    static Optional<String> text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
