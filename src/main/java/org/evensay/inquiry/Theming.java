package org.evensay.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.workshop.Keyed;

/**
 * How the ideas of an inquiry come to their themes. Everybody gives theirs alone; nobody sees what another gave to an
 * idea before the two are {@code compared}, and from then on neither changes: what differs is settled beside them.
 *
 * @param given   what each member gave to each idea
 * @param settled what counts for an idea, once the team has talked about it
 */
public record Theming(InquiryId inquiry, Codebook codebook, Keyed<IdeaRef, Keyed<MemberId, Code>> given,
                      Set<IdeaRef> compared, Keyed<IdeaRef, Code> settled) implements Aggregate {
    private static final int TWO_PEOPLE = 2;

    public Theming {
        compared = Set.copyOf(compared);
    }

    public static Theming notBegun(InquiryId inquiry) {
        return new Theming(inquiry, Codebook.EMPTY, Keyed.none(), Set.of(), Keyed.none());
    }

    @Override
    public Kind kind() {
        return Kind.THEMING;
    }

    @Override
    public String key() {
        return inquiry.value();
    }

    public Keyed<MemberId, Code> givenTo(IdeaRef idea) {
        return given.get(idea).orElse(Keyed.none());
    }

    /** Who has given every one of these ideas a code. */
    public List<MemberId> whoCodedAll(Set<IdeaRef> ideas) {
        Set<MemberId> anybody = given.values().stream().flatMap(codes -> codes.keys().stream())
                .collect(Collectors.toSet());
        return anybody.stream().filter(member -> ideas.stream().allMatch(idea -> givenTo(idea).has(member))).toList();
    }

    public boolean canBeCompared(Set<IdeaRef> ideas) {
        return !ideas.isEmpty() && whoCodedAll(ideas).size() >= TWO_PEOPLE;
    }

    /** What counts: what was settled, or else what all who coded it gave, two of them or more, once compared. */
    public Optional<Code> counting(IdeaRef idea) {
        return settled.get(idea).or(() -> compared.contains(idea) ? agreed(idea) : Optional.empty());
    }

    private Optional<Code> agreed(IdeaRef idea) {
        Keyed<MemberId, Code> codes = givenTo(idea);
        long different = codes.values().stream().map(Code::main).distinct().count();
        return codes.size() >= TWO_PEOPLE && different == 1
                ? codes.values().stream().findFirst().map(first -> withAllTags(first, codes)) : Optional.empty();
    }

    private static Code withAllTags(Code first, Keyed<MemberId, Code> codes) {
        Set<ThemeId> tags = codes.values().stream().flatMap(code -> code.tags().stream()).collect(Collectors.toSet());
        return new Code(first.main(), tags, first.codebook());
    }

    /** What all had agreed on, each alone, where the team has made something else of it since. */
    public Optional<Code> changedFrom(IdeaRef idea) {
        return settled.get(idea).flatMap(now -> agreed(idea).filter(before -> !now.namesTheSameAs(before)));
    }

    public boolean differs(IdeaRef idea) {
        return compared.contains(idea) && settled.get(idea).isEmpty() && agreed(idea).isEmpty();
    }

    public Theming with(Codebook next) {
        return new Theming(inquiry, next, given, compared, settled);
    }

    public Theming giving(IdeaRef idea, MemberId by, Code code) {
        return new Theming(inquiry, codebook, given.with(idea, givenTo(idea).with(by, code)), compared, settled);
    }

    public Theming comparing(Set<IdeaRef> ideas) {
        Set<IdeaRef> next = new HashSet<>(compared);
        next.addAll(ideas);
        return new Theming(inquiry, codebook, given, next, settled);
    }

    public Theming settling(IdeaRef idea, Code code) {
        return new Theming(inquiry, codebook, given, compared, settled.with(idea, code));
    }
}
