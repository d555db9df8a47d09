package org.evensay.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty answers before a request comes to us: to bytes that are no request, mostly. A word and nothing of the
 * machine's inside, with the headers that all our answers carry.
 */
final class BareErrors extends ErrorHandler {

    @Override
    protected void generateResponse(Request request, Response response, int code, String message, Throwable cause,
                                    Callback callback) {
        headers(response.getHeaders());
        response.write(true, word(), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        headers(fields);
        return word();
    }

    private static void headers(HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        for (HttpField field : Guard.HEADERS) {
            fields.put(field);
        }
    }

    private static ByteBuffer word() {
        return ByteBuffer.wrap("This could not be read.\n".getBytes(StandardCharsets.UTF_8));
    }
}
