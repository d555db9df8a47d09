package org.evensay.view;

import java.util.List;

/** A sentence by its key in the catalogue, and what its gaps hold: the same on a page and in a file. */
public record Sentence(String key, List<Object> values) {

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    public Object[] gaps() {
        return values.toArray();
    }
}
