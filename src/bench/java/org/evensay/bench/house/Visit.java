package org.evensay.bench.house;

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

/** A browser without scripts, of one person: it keeps cookies, reads pages and posts their forms. */
final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String address;
    private String page = "";

    Visit(String address) {
        this.address = address;
    }

    Visit open(String where) {
        return keep(HttpRequest.newBuilder(URI.create(address + where)).GET());
    }

    /** Posts the fields with the token of the page that is open, and shows what comes of it. */
    Visit post(String where, Map<String, String> fields) {
        return keep(form(where, fields, token()));
    }

    /** A command by its form, answered in JSON; the page stays open. */
    void does(String place, String id, Map<String, String> fields) {
        String answer = send(form(place + "/do", fields, token()).header("Accept", "application/json")).body();
        if (!answer.contains("\"ack\"")) {
            throw new IllegalStateException(id + " " + fields + " was answered " + answer);
        }
    }

    private HttpRequest.Builder form(String where, Map<String, String> fields, String token) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&token=" + token;
        return HttpRequest.newBuilder(URI.create(address + where))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Visit keep(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + " was answered " + response.statusCode());
        }
        page = response.body();
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String token() {
        return shown(TOKEN);
    }

    String shown(Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    List<String> all(Pattern pattern) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().map(value -> name + "=" + value).orElseThrow();
    }
}
