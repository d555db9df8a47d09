package org.evensay.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line in its author's words. {@code place} counts within the author's own list only, so that the order of
 * writing in the room cannot be read from it. {@code author} is empty for an idea said aloud and typed by the
 * facilitator, for joined ideas, and for all once the workshop has closed. {@code earlier} holds the former
 * wordings, oldest first: the first words are kept for ever. {@code authorLeft}: nobody can be asked about it.
 * {@code translations} are of the words as they are now.
 */
public record Idea(IdeaId id, String text, Translations translations, Optional<AuthorKey> author, int place,
                   Standing standing, Optional<Letter> letter, Optional<IdeaId> joinedInto, List<String> earlier,
                   boolean authorLeft) {

    /** Where an idea stands between its author's own list and the room's. HIDDEN: with a letter, and out of sight. */
    public enum Standing { PRIVATE, HANDED_IN, HIDDEN, LISTED, JOINED }

    public static Idea written(IdeaId id, String text, AuthorKey author, int place) {
        return new Idea(id, text, Translations.NONE, Optional.of(author), place, Standing.PRIVATE,
                Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** Said aloud, or made by joining others: it belongs to no phone. */
    public static Idea unauthored(IdeaId id, String text) {
        return new Idea(id, text, Translations.NONE, Optional.empty(), 0, Standing.PRIVATE,
                Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** As it was first written. */
    public String firstWords() {
        return earlier.isEmpty() ? text : earlier.get(0);
    }

    public boolean isPrivate() {
        return standing == Standing.PRIVATE || standing == Standing.HANDED_IN;
    }

    public boolean isListed() {
        return standing == Standing.LISTED;
    }

    /** Offered to the room, and not shown to it: the facilitator looks first, or has hidden it. */
    public boolean isHidden() {
        return standing == Standing.HIDDEN;
    }

    public boolean isBy(Optional<AuthorKey> key) {
        return key.isPresent() && author.equals(key);
    }

    public Idea saying(String words) {
        return new Idea(id, words, Translations.NONE, author, place, standing, letter, joinedInto, earlier, authorLeft);
    }

    /** New words that the authors agreed to; the old ones stay underneath. */
    public Idea reworded(String words) {
        List<String> kept = new ArrayList<>(earlier);
        kept.add(text);
        return new Idea(id, words, Translations.NONE, author, place, standing, letter, joinedInto, List.copyOf(kept),
                authorLeft);
    }

    public Idea asBeforeRewording() {
        String last = earlier.get(earlier.size() - 1);
        return new Idea(id, last, Translations.NONE, author, place, standing, letter, joinedInto,
                earlier.subList(0, earlier.size() - 1), authorLeft);
    }

    public Idea translated(Translations typed) {
        return new Idea(id, text, typed, author, place, standing, letter, joinedInto, earlier, authorLeft);
    }

    public Idea standing(Standing now) {
        return new Idea(id, text, translations, author, place, now, letter, joinedInto, earlier, authorLeft);
    }

    public Idea listedAs(Letter sign) {
        return new Idea(id, text, translations, author, place, Standing.LISTED, Optional.of(sign), Optional.empty(),
                earlier, authorLeft);
    }

    public Idea joinedInto(IdeaId whole) {
        return new Idea(id, text, translations, author, place, Standing.JOINED, letter, Optional.of(whole), earlier,
                authorLeft);
    }

    public Idea setApart() {
        return new Idea(id, text, translations, author, place, Standing.LISTED, letter, Optional.empty(), earlier,
                authorLeft);
    }

    public Idea leftByItsAuthor() {
        return new Idea(id, text, translations, author, place, standing, letter, joinedInto, earlier, true);
    }

    public Idea forgettingItsAuthor() {
        return new Idea(id, text, translations, Optional.empty(), 0, standing, letter, joinedInto, earlier, false);
    }
}
