package org.evensay.supply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One advisory as OSV writes it (ossf.github.io/osv-schema): which versions of which library it is about. */
record Advisory(JsonNode text) {

    /** A sentence, when this version of this library is affected. */
    Optional<String> about(Shipped library) {
        if (text.has("withdrawn")) {
            return Optional.empty();
        }
        List<JsonNode> hits = each(text, "affected").filter(affected -> isOf(affected, library))
                .filter(affected -> isListed(affected, library) || isInRange(affected, library)).toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(names() + ": " + library + " is affected"
                + fixedIn(hits, library) + ". " + text.path("summary").asText("The advisory says no more in short."));
    }

    private String names() {
        String others = each(text, "aliases").map(JsonNode::asText).collect(Collectors.joining(", "));
        return text.path("id").asText("An advisory without a name") + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private static boolean isOf(JsonNode affected, Shipped library) {
        JsonNode named = affected.path("package");
        return named.path("name").asText().equals(library.name())
                && Ecosystem.named(named.path("ecosystem").asText()).filter(library.ecosystem()::equals).isPresent();
    }

    private static boolean isListed(JsonNode affected, Shipped library) {
        return each(affected, "versions").anyMatch(version ->
                library.ecosystem().compare(version.asText(), library.version()) == 0);
    }

    private static boolean isInRange(JsonNode affected, Shipped library) {
        return ranges(affected).anyMatch(range -> VersionRange.of(range).holds(library));
    }

    private static String fixedIn(List<JsonNode> hits, Shipped library) {
        return hits.stream().flatMap(Advisory::ranges).flatMap(range -> VersionRange.of(range).fixes())
                .filter(fix -> library.ecosystem().compare(fix, library.version()) > 0).min(library.ecosystem())
                .map(fix -> ", and " + fix + " is not").orElse("");
    }

    /** Those that count versions: the others are about commits. */
    private static Stream<JsonNode> ranges(JsonNode affected) {
        return each(affected, "ranges").filter(range -> !range.path("type").asText().equals("GIT"));
    }

    private static Stream<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }
}
