package org.evensay.workshop;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An immutable map that remembers the order in which keys came. A change copies the map: O(n), which is cheap
 * for the hundreds of entries of a room. Equality is that of maps: the order does not count.
 */
public final class Keyed<K, V> {
    private static final Keyed<?, ?> NONE = new Keyed<>(Map.of());

    private final Map<K, V> entries;

    private Keyed(Map<K, V> entries) {
        this.entries = entries;
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Keyed<K, V> none() {
        return (Keyed<K, V>) NONE;
    }

    /** Takes a copy, in the map's own order. */
    public static <K, V> Keyed<K, V> of(Map<K, V> entries) {
        return new Keyed<>(Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    public boolean has(K key) {
        return entries.containsKey(key);
    }

    public Keyed<K, V> with(K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(entries);
        next.put(key, value);
        return new Keyed<>(Collections.unmodifiableMap(next));
    }

    public Keyed<K, V> without(K key) {
        Map<K, V> next = new LinkedHashMap<>(entries);
        next.remove(key);
        return new Keyed<>(Collections.unmodifiableMap(next));
    }

    public Set<K> keys() {
        return entries.keySet();
    }

    public Collection<V> values() {
        return entries.values();
    }

    public Map<K, V> asMap() {
        return entries;
    }

    public int count(Predicate<V> such) {
        return (int) entries.values().stream().filter(such).count();
    }

    public int size() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyed<?, ?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
