package org.evensay.wire;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a posted form. */
public record FormFields(Map<String, List<String>> values) implements Fields {

    @Override
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Override
    public Set<String> names() {
        return values.keySet();
    }
}
