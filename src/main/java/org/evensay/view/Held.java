package org.evensay.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Question;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * What is held about a workshop, for whoever asks what that is. Of what is private to a person (their unshared ideas,
 * their ballot) it says that it is there, not what it says; keys, salts and hashes are named as being there. Nothing
 * stands in the order in which it came, which would tell who wrote what: ideas stand by their letters, links by part.
 */
public record Held(String group, String purpose, LocalDate day, LocalDate keptUntil, String step, List<String> rules,
                   List<String> sinceLastTime, List<String> helpLines, int quietCalls, int needTime,
                   List<HeldSeat> seats, List<HeldLink> links, List<LeadingView.HeldView> led,
                   List<HeldQuestion> questions, List<HeldStep> steps, List<HeldDone> done) {

    private static final Comparator<Pass> BY_PART =
            Comparator.comparing(Pass::role).thenComparing(pass -> pass.id().value());

    public record HeldSeat(int number, String name, String sitting, boolean agreed, boolean finished, boolean away) {
    }

    public record HeldLink(String role, LocalDate lastUsed, boolean invitation) {
    }

    /** {@code linkedToPeople}: ideas and ballots can still be changed by their owners, so keys stand beside them. */
    public record HeldQuestion(String wording, Map<String, String> translations, int version, boolean linkedToPeople,
                               List<HeldIdea> ideas, List<HeldVote> votes) {
    }

    public record HeldIdea(String letter, String text, List<String> earlier, Map<String, String> translations) {
    }

    /** {@code ballots}: as many as were cast; kept without names in an order that says nothing. */
    public record HeldVote(int number, int choices, boolean open, Optional<Integer> ballots,
                           Optional<Integer> helped) {
    }

    /** How long a step took, where that is known, and how many people were there. */
    public record HeldStep(int question, String step, Optional<Long> seconds, int people) {
    }

    public record HeldDone(int question, String what, int times) {
    }

    public static Held of(Workshop workshop) {
        return new Held(workshop.group(), workshop.purpose(), workshop.day(), workshop.keptUntil(),
                workshop.step().name(), workshop.rules().texts(),
                workshop.sinceLastTime(), workshop.care().helpLines(), workshop.care().calls().size(),
                workshop.seats().count(Seat::needsTime),
                workshop.seatsAsJoined().stream().map(seat -> new HeldSeat(
                        seat.number(), seat.name(), seat.sitting().name(), seat.agreed(), seat.finished(),
                        seat.away())).toList(),
                workshop.passes().values().stream().sorted(BY_PART).map(pass -> new HeldLink(
                        pass.role().name(), pass.lastUsed(), pass.invitesUntil().isPresent())).toList(),
                LeadingView.held(workshop),
                workshop.questions().stream().map(Held::question).toList(),
                workshop.course().stays().stream().map(stay -> new HeldStep(stay.question() + 1, stay.step().name(),
                        stay.length().map(Duration::toSeconds), stay.people())).toList(),
                workshop.course().done().asMap().entrySet().stream().map(done -> new HeldDone(
                        done.getKey().question() + 1, done.getKey().what().name(), done.getValue()))
                        .sorted(Comparator.comparing(HeldDone::question).thenComparing(HeldDone::what)).toList());
    }

    private static HeldQuestion question(Question question) {
        return new HeldQuestion(question.wording(), question.translations().byLanguage(), question.version(),
                question.salt().isPresent(),
                question.ideas().values().stream().filter(idea -> !idea.isPrivate())
                        .sorted(Comparator.comparing(idea -> idea.letter().orElseThrow())).map(Held::idea).toList(),
                question.votes().stream().map(Held::vote).toList());
    }

    private static HeldIdea idea(Idea idea) {
        return new HeldIdea(idea.letter().orElseThrow().toString(), idea.text(), idea.earlier(),
                idea.translations().byLanguage());
    }

    private static HeldVote vote(Vote vote) {
        return new HeldVote(vote.number(), vote.method().choices(), vote.isOpen(), vote.outcome().map(Outcome::cast),
                vote.outcome().map(Outcome::helped));
    }
}
