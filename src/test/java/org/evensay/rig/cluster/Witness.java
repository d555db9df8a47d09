package org.evensay.rig.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at somebody's page as each node shows it, and beside it at what was pushed. */
final class Witness {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern OF_THE_MOMENT = Pattern.compile("<input type=\"hidden\" name=\"id\" "
            + "value=\"[^\"]*\">|data-epoch=\"[^\"]*\"|data-now=\"[^\"]*\"");
    /** Whether a node knows who has voted, which it tells nobody (decision 49). */
    private static final Pattern OF_THE_NODE = Pattern.compile("<p class=\"help\">(Choices that they "
            + "have sent already are|Ask first\\. If they have sent their choices)[^<]*</p>");
    private static final Pattern PART = Pattern.compile("<section id=\"part-");

    private final List<Node> nodes;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Witness(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** What one node answers, past the balancer. */
    String asked(Node node, String path, String cookie) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(URI.create(node.address() + path)).header("Cookie", cookie)
                .timeout(Duration.ofSeconds(20)).build();
        HttpResponse<String> answer = http.send(ask, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(node.address() + path + " was answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The page that all nodes show, once they do and what was pushed is the same; an error says what stays wrong. */
    String agreedOn(Way way) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<String> pages = new ArrayList<>();
            for (Node node : nodes) {
                pages.add(asked(node, way.place(), way.cookie()));
            }
            String wrong = wrong(pages, way);
            if (wrong.isEmpty()) {
                return pages.get(0);
            }
            if (System.nanoTime() > until) {
                throw new AssertionError(way.place() + " stays wrong: " + wrong);
            }
            Thread.sleep(100);
        }
    }

    private static String wrong(List<String> pages, Way way) {
        String first = plain(pages.get(0));
        for (String other : pages) {
            if (!plain(other).equals(first)) {
                return "two nodes show " + difference(first, plain(other));
            }
        }
        List<String> pushed = List.copyOf(way.pushed().values());
        if (way.hasLine() && PART.matcher(first).results().count() != pushed.size()) {
            return "other parts were pushed than a fresh page has";
        }
        return pushed.stream().map(Witness::plain).filter(part -> !first.contains(part)).findFirst()
                .map(part -> "pushed was " + part).orElse("");
    }

    /** From a little before the first letter that differs. */
    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 120);
        return one.substring(from, Math.min(one.length(), at + 160)) + "\nand\n"
                + other.substring(from, Math.min(other.length(), at + 160));
    }

    private static String plain(String html) {
        String lasting = OF_THE_MOMENT.matcher(html).replaceAll("");
        return OF_THE_NODE.matcher(lasting).replaceAll("").replaceAll("\\s+", " ");
    }
}
