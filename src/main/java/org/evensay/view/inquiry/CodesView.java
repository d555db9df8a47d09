package org.evensay.view.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.synthesis.CoderAgreement;

/**
 * The codes that were laid side by side: how far each two people agreed before they talked, what differs, what was
 * settled, and all that counts by now. What counts can be changed at any time, and what each gave stays beside it.
 */
public record CodesView(int compared, List<Pair> pairs, List<Beside> differing, List<Beside> settled,
                        List<Beside> counting, List<Theme> themes) {

    /** Of two people, over the ideas that both coded and that were compared. */
    public record Pair(Coder one, Coder other, CoderAgreement agreement) {
    }

    /**
     * {@code code} is what counts for the idea, and {@code counts} the same with names. {@code before} is what counted
     * until the team talked, where it is something else.
     */
    public record Beside(LeftIdea idea, String group, List<Gave> gave, boolean talkedOver, Optional<Code> code,
                         Optional<Named> counts, Optional<Named> before) {

        /** Names it in an address. */
        public String word() {
            return idea.ref().workshop().value() + "/" + idea.ref().idea().value();
        }
    }

    public record Gave(Coder by, Named code) {
    }

    /** Somebody who has left the team, or coded in another house, has no name here but a number: 0 for all others. */
    public record Coder(String name, int number) {
        private static final Comparator<Coder> IN_ORDER = Comparator.comparing(Coder::number)
                .thenComparing(Coder::name);
    }

    /** A code with the names that its themes have now; without a main theme it fits none. */
    public record Named(Optional<String> main, List<String> tags) {
    }

    public static CodesView of(Inquiry inquiry, Theming theming, List<GroupAnswers> answers) {
        Map<MemberId, Coder> coders = coders(inquiry, theming);
        List<Beside> all = answers.stream().flatMap(group -> group.ideas().stream()
                .filter(idea -> theming.compared().contains(idea.ref()))
                .map(idea -> beside(idea, group.name(), coders, theming)))
                .sorted(Comparator.comparing((Beside idea) -> idea.idea().ref().idea().value())).toList();
        List<IdeaRef> refs = all.stream().map(idea -> idea.idea().ref()).toList();
        return new CodesView(all.size(), pairs(coders, theming, refs),
                all.stream().filter(idea -> theming.differs(idea.idea().ref())).toList(),
                all.stream().filter(Beside::talkedOver).toList(),
                all.stream().filter(idea -> idea.code().isPresent()).toList(), CodingView.inUse(theming));
    }

    public List<IdeasOfTheme> byTheme() {
        return IdeasOfTheme.all(counting);
    }

    /** On how many ideas all had agreed that count otherwise now. */
    public long changed() {
        return counting.stream().filter(idea -> idea.before().isPresent()).count();
    }

    private static Beside beside(LeftIdea idea, String group, Map<MemberId, Coder> coders, Theming theming) {
        List<Gave> gave = theming.givenTo(idea.ref()).asMap().entrySet().stream()
                .map(given -> new Gave(coders.get(given.getKey()), named(given.getValue(), theming)))
                .sorted(Comparator.comparing(Gave::by, Coder.IN_ORDER)).toList();
        Optional<Code> code = theming.counting(idea.ref());
        return new Beside(idea, group, gave, theming.settled().has(idea.ref()), code,
                code.map(counts -> named(counts, theming)),
                theming.changedFrom(idea.ref()).map(before -> named(before, theming)));
    }

    /** Whoever has left the team since is named no more; the order of ids, which is chance, gives the numbers. */
    private static Map<MemberId, Coder> coders(Inquiry inquiry, Theming theming) {
        Map<MemberId, Coder> coders = new LinkedHashMap<>();
        int unnamed = 0;
        for (MemberId id : theming.given().values().stream().flatMap(codes -> codes.keys().stream()).distinct()
                .sorted(Comparator.comparing(MemberId::value)).toList()) {
            Optional<String> name = inquiry.team().get(id).map(Member::name);
            coders.put(id, new Coder(name.orElse(""), name.isPresent() ? 0 : ++unnamed));
        }
        return coders;
    }

    static Named named(Code code, Theming theming) {
        return new Named(code.main().map(id -> called(id, theming)),
                code.tags().stream().map(id -> called(id, theming)).sorted().toList());
    }

    static String called(ThemeId id, Theming theming) {
        return theming.codebook().theme(id).map(Theme::name).orElse("");
    }

    private static List<Pair> pairs(Map<MemberId, Coder> all, Theming theming, List<IdeaRef> refs) {
        List<MemberId> coders = refs.stream().flatMap(ref -> theming.givenTo(ref).keys().stream()).distinct()
                .sorted(Comparator.comparing(all::get, Coder.IN_ORDER)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < coders.size(); one++) {
            for (int other = one + 1; other < coders.size(); other++) {
                pairs.add(new Pair(all.get(coders.get(one)), all.get(coders.get(other)),
                        agreement(coders.get(one), coders.get(other), theming, refs)));
            }
        }
        return List.copyOf(pairs);
    }

    private static CoderAgreement agreement(MemberId one, MemberId other, Theming theming, List<IdeaRef> refs) {
        List<IdeaRef> both = refs.stream().filter(ref -> theming.givenTo(ref).has(one)
                && theming.givenTo(ref).has(other)).toList();
        return CoderAgreement.of(mains(one, theming, both), mains(other, theming, both));
    }

    private static List<Optional<ThemeId>> mains(MemberId coder, Theming theming, List<IdeaRef> refs) {
        return refs.stream().map(ref -> theming.givenTo(ref).get(coder).orElseThrow().main()).toList();
    }
}
