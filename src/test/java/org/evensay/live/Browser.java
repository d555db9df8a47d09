package org.evensay.live;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser without scripts: it keeps cookies, reads pages and posts their forms. */
public class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    protected final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    protected final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    protected final String address;
    private String page = "";
    private String path = "/";

    public Browser(String address) {
        this.address = address;
    }

    public HttpResponse<String> open(String where) {
        return keep(HttpRequest.newBuilder(URI.create(address + where)).GET());
    }

    /** An error when it is answered by anything but a page. */
    final void opened(String where) {
        int status = open(where).statusCode();
        if (status != 200) {
            throw new AssertionError(where + " was answered " + status);
        }
    }

    /** Posts the fields with the token of the page that is open. */
    public HttpResponse<String> post(String where, Map<String, ?> fields) {
        return keep(form(where, fields));
    }

    private HttpRequest.Builder form(String where, Map<String, ?> fields) {
        String token = first(TOKEN, page);
        String body = fields.entrySet().stream().flatMap(field -> values(field.getValue())
                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&")) + "&token=" + token;
        return HttpRequest.newBuilder(URI.create(address + where))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** A file, as it is, with the page left open. */
    public byte[] bytes(String where) {
        return bytes(HttpRequest.newBuilder(URI.create(address + where)).GET());
    }

    /** The file that a form is answered with. */
    public byte[] fileFor(String where, Map<String, ?> fields) {
        return bytes(form(where, fields));
    }

    private byte[] bytes(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString) : Stream.of(value.toString());
    }

    private HttpResponse<String> keep(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            page = response.body();
            path = response.uri().getPath();
            return response;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public String page() {
        return page;
    }

    public String path() {
        return path;
    }

    public static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
