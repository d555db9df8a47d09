package org.evensay.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.i18n.Words;
import org.evensay.view.Beside;
import org.evensay.view.RecountView;
import org.evensay.view.Sentence;
import org.evensay.view.Sentences;
import org.evensay.voting.TieRule;
import org.evensay.voting.Way;

/** The sentences that stand under a result, as on the pages; in one cell or field each. */
final class Said {
    private Said() {
    }

    static String howChosen(Way way, Words words) {
        return said(Sentences.howChosen(way).stream(), words);
    }

    static String howCounted(Way way, TieRule ties, Words words) {
        return said(Stream.concat(Stream.of(Sentences.formula(way)), Sentences.ties(way, ties).stream()), words);
    }

    /** Empty after one vote. */
    static String sinceTheFirstVote(Beside beside, Words words) {
        List<Sentence> since = Sentences.sinceTheFirstVote(beside.change(), beside.choseInTwoWays());
        return said(since.stream(), words);
    }

    static String otherWays(RecountView recount, Words words) {
        return said(Stream.of(Sentences.otherWays(recount)), words);
    }

    private static String said(Stream<Sentence> sentences, Words words) {
        return sentences.map(sentence -> words.say(sentence.key(), sentence.gaps())).collect(Collectors.joining(" "));
    }
}
