package org.evensay.web;

import org.evensay.i18n.Words;
import org.evensay.inquiry.HintWords;
import org.evensay.inquiry.Phrases;

/** What the hints for a question look for, as a language lists it. Made once for each language, it can be kept. */
public final class HintLists {
    private HintLists() {
    }

    public static HintWords of(Words words) {
        return new HintWords(
                Phrases.of(words.list("hint-words.yes-or-no")),
                Phrases.of(words.list("hint-words.asking")),
                Phrases.of(words.list("hint-words.joining")),
                Phrases.of(words.list("hint-words.follow-ups")),
                Phrases.of(words.list("hint-words.moments")),
                Phrases.of(words.list("hint-words.doing")),
                Phrases.of(words.list("hint-words.blame")),
                Phrases.of(words.list("hint-words.labels")),
                Phrases.of(words.list("hint-words.near")),
                Phrases.of(words.list("hint-words.jargon")), words.language().startsWith("en"));
    }
}
