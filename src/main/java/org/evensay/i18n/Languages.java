package org.evensay.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The languages there are, one properties file each in {@code i18n/}. No other class reads them. Thread-safe. */
public final class Languages {
    /** The first is what people get whose own language is not here. */
    private static final List<String> TAGS = List.of("en");

    private final Map<String, Words> byTag = new LinkedHashMap<>();

    public Languages() {
        TAGS.forEach(tag -> byTag.put(tag, read(tag)));
    }

    public Set<String> tags() {
        return byTag.keySet();
    }

    public Words in(String tag) {
        return byTag.get(tag);
    }

    /** The best language for an {@code Accept-Language} header; a missing or unreadable one gets the first. */
    public Words preferredBy(String acceptLanguage) {
        return byTag.get(bestTag(acceptLanguage));
    }

    private String bestTag(String acceptLanguage) {
        if (acceptLanguage == null) {
            return TAGS.get(0);
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return tag == null ? TAGS.get(0) : tag;
        } catch (IllegalArgumentException unreadable) {
            return TAGS.get(0);
        }
    }

    private static Words read(String tag) {
        String file = "/i18n/messages_" + tag + ".properties";
        try (InputStream bytes = Languages.class.getResourceAsStream(file);
             Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> sentences = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
            return new Words(Locale.forLanguageTag(tag), sentences);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
