package org.evensay.workshop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ideas of one question, shared or not, in the order in which they came, and each author's own few at hand: with
 * every idea that is written its author's others are asked for, and a large room has thousands. Immutable. Equality is
 * that of the ideas.
 */
public final class Ideas {
    static final Ideas NONE = of(List.of());

    private final Keyed<IdeaId, Idea> all;
    private final Keyed<AuthorKey, List<Idea>> own;

    private Ideas(Keyed<IdeaId, Idea> all, Keyed<AuthorKey, List<Idea>> own) {
        this.all = all;
        this.own = own;
    }

    public static Ideas of(Collection<Idea> ideas) {
        Map<IdeaId, Idea> all = new LinkedHashMap<>();
        ideas.forEach(idea -> all.put(idea.id(), idea));
        return new Ideas(Keyed.of(all), Keyed.of(ideas.stream().filter(idea -> idea.author().isPresent())
                .collect(Collectors.groupingBy(idea -> idea.author().get(), Collectors.toList()))));
    }

    public Optional<Idea> get(IdeaId id) {
        return all.get(id);
    }

    public Collection<Idea> values() {
        return all.values();
    }

    /** By their ids, for whoever looks for what differs. */
    public Keyed<IdeaId, Idea> byId() {
        return all;
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What one author has written, in no order. */
    Stream<Idea> writtenBy(AuthorKey author) {
        return own.get(author).stream().flatMap(List::stream);
    }

    /** With a new one, or one as it is now. */
    Ideas with(Idea idea) {
        Keyed<AuthorKey, List<Idea>> others = ownWithout(idea.id());
        return new Ideas(all.with(idea.id(), idea), idea.author()
                .map(author -> others.with(author, Stream.concat(
                        others.get(author).stream().flatMap(List::stream), Stream.of(idea)).toList()))
                .orElse(others));
    }

    Ideas without(IdeaId idea) {
        return new Ideas(all.without(idea), ownWithout(idea));
    }

    /** All of them, each as it is made anew. */
    Ideas each(Function<Idea, Stream<Idea>> anew) {
        return of(all.values().stream().flatMap(anew).toList());
    }

    private Keyed<AuthorKey, List<Idea>> ownWithout(IdeaId idea) {
        Optional<AuthorKey> author = all.get(idea).flatMap(Idea::author);
        return author.map(key -> own.with(key, writtenBy(key).filter(other -> !other.id().equals(idea)).toList()))
                .orElse(own);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ideas that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
