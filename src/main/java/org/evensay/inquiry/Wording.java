package org.evensay.inquiry;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.workshop.Limit;
import org.evensay.workshop.PlainText;

/** A question as somebody wrote it, taken apart into sentences, words and what it asks. */
record Wording(String text) {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!…؟？।][”\"’)]{0,1})\\s+");
    private static final Pattern ASKS = Pattern.compile("[?؟？][”\"’)]*$");
    private static final Pattern BEFORE_WORDS = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’]*");

    /**
     * People type a straight apostrophe or a round one; lists hold the round one. What is longer than any question may
     * be is not read further: nobody can keep it, and reading takes time.
     */
    static Wording of(String typed) {
        String line = PlainText.of(typed).replace('\'', '’');
        int most = Limit.QUESTION_CHARACTERS.most();
        return new Wording(line.codePointCount(0, line.length()) > most
                ? line.substring(0, line.offsetByCodePoints(0, most)) : line);
    }

    List<String> words() {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    List<String> sentences() {
        return BETWEEN_SENTENCES.splitAsStream(text).filter(sentence -> WORD.matcher(sentence).find()).toList();
    }

    /**
     * What is asked, one after another: each sentence with a question mark, and each question that is joined to a
     * sentence. A wording without any question mark asks what its first sentence says.
     */
    List<String> questions(HintWords words) {
        List<String> all = sentences();
        boolean anyMark = all.stream().anyMatch(Wording::hasMark);
        return IntStream.range(0, all.size()).boxed()
                .flatMap(at -> asked(all.get(at), anyMark ? hasMark(all.get(at)) : at == 0, words)).toList();
    }

    private static Stream<String> asked(String sentence, boolean asWhole, HintWords words) {
        List<String> pieces = words.joining().split(sentence).stream().map(Wording::fromItsFirstWord)
                .filter(piece -> !piece.isEmpty()).toList();
        return IntStream.range(0, pieces.size())
                .filter(at -> at == 0 ? asWhole : asks(pieces.get(at), words)).mapToObj(pieces::get);
    }

    private static boolean asks(String piece, HintWords words) {
        return words.asking().begin(piece) || words.yesOrNo().begin(piece);
    }

    /** Without a quotation mark, a dash or a number sign before it. */
    private static String fromItsFirstWord(String piece) {
        return BEFORE_WORDS.matcher(piece).replaceFirst("");
    }

    private static boolean hasMark(String sentence) {
        return ASKS.matcher(sentence).find();
    }
}
