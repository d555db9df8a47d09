package org.evensay.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.bench.Http;

/** A browser without scripts, of one person: it keeps cookies, reads pages and posts their forms. */
final class Visit {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
    private static final int SEE_OTHER = 303;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;
    private final String from;
    private String page = "";

    Visit(int port, String from) {
        this.port = port;
        this.from = from;
    }

    Visit open(String where) {
        return keep(where, sent(where, ""));
    }

    /** Posts the fields with the token of the page that is open, and shows what comes of it. */
    Visit post(String where, Map<String, String> fields) {
        return keep(where, sent(where, form(fields)));
    }

    /** A command by its form; the page stays open. */
    void does(String place, Map<String, String> fields) {
        Http.Answer answer = sent(place + "/do", form(fields));
        if (answer.status() != SEE_OTHER && !answer.page().contains("\"ack\"")) {
            throw new IllegalStateException(fields + " was answered " + answer.status() + " " + answer.page());
        }
    }

    private String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")) + "&token=" + token();
    }

    private Visit keep(String where, Http.Answer answer) {
        if (answer.status() == SEE_OTHER) {
            return open(answer.all("location").get(0).replaceFirst("^http://[^/]+", ""));
        }
        if (answer.status() != 200) {
            throw new IllegalStateException(where + " was answered " + answer.status());
        }
        page = answer.page();
        return this;
    }

    private Http.Answer sent(String where, String body) {
        try (Http http = new Http(port, from)) {
            Http.Answer answer = body.isEmpty() ? http.get(where, cookieHeader())
                    : http.post(where, cookieHeader(), body);
            answer.all("set-cookie").forEach(set -> cookies.put(set.split("=")[0], set.split(";")[0]));
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String cookieHeader() {
        return String.join("; ", cookies.values());
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

    /** As "name=value". */
    String cookie(String name) {
        return cookies.get(name);
    }
}
