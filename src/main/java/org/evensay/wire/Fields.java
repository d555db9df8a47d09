package org.evensay.wire;

import java.util.List;
import java.util.Set;

/** The fields of a command as they came, from a JSON message or a form: every value is a list of texts. */
public interface Fields {

    /** Empty when the field is missing. */
    List<String> all(String name);

    Set<String> names();

    /** The first value, or empty text when the field is missing. */
    default String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    default boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** "true", "yes", "on" and "1" are yes; everything else is no. */
    default boolean yes(String name) {
        return Set.of("true", "yes", "on", "1").contains(text(name));
    }
}
