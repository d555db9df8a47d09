package org.evensay.supply;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A library that is shipped, by the name that advisories have for it: {@code group:artifact}, or npm's. */
public record Shipped(Ecosystem ecosystem, String name, String version) {
    private static final Pattern PURL = Pattern.compile("pkg:(maven|npm)/([^@?]+)@([^?#]+).*");

    /** All that stand in a bill of materials (CycloneDX). */
    public static List<Shipped> in(JsonNode bill) {
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .map(component -> of(component.path("purl").asText())).toList();
    }

    private static Shipped of(String purl) {
        Matcher parts = PURL.matcher(purl);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + purl + "\" names no library of Maven's or npm's");
        }
        Ecosystem ecosystem = Ecosystem.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
        String name = decoded(parts.group(2));
        return new Shipped(ecosystem, ecosystem == Ecosystem.MAVEN ? name.replace('/', ':') : name,
                decoded(parts.group(3)));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
