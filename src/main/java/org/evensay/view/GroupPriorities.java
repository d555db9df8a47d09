package org.evensay.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * What a group keeps of its workshop for itself: for each question that was voted on, its priorities and how they came,
 * with all that its room has {@link Seen seen}. What may be passed on to others is {@link SharedPriorities}.
 */
public record GroupPriorities(String group, LocalDate day, List<LeadingView.HeldView> led,
                              List<OfQuestion> questions) {

    /** {@code unvoted} are the listed ideas of a question without figures; it has nothing {@code beside} them. */
    public record OfQuestion(int place, String wording, int version, String method, int choices, TieRule ties,
                             int votes, int cast, int complete, List<Priority> priorities, List<Unvoted> unvoted,
                             Optional<Beside> beside, InOtherLanguages translated) {
    }

    public record Unvoted(String letter, String text) {
    }

    /** Only votes that are closed: nothing of an open one is in it. */
    public static GroupPriorities of(Workshop workshop) {
        return new GroupPriorities(workshop.group(), workshop.day(), LeadingView.held(workshop),
                workshop.questions().stream().flatMap(question -> of(question).stream()).toList());
    }

    private static Optional<OfQuestion> of(Question question) {
        Optional<Vote> vote = Seen.vote(question);
        if (vote.isEmpty()) {
            return question.listed().isEmpty() ? Optional.empty() : Optional.of(withoutFigures(question));
        }
        Disclosure shown = Disclosure.of(vote.get(), Audience.ROOM).orElseThrow();
        return Optional.of(new OfQuestion(question.place() + 1, question.wording(), question.version(),
                vote.get().method().name(), vote.get().method().choices(), vote.get().ties(), vote.get().number(),
                shown.ballots(), shown.complete(), Priority.of(vote.get()), List.of(),
                Optional.of(Beside.of(question, vote.get())), InOtherLanguages.of(question, vote.get())));
    }

    /** Nobody voted, or too few for figures: how many is said all the same. */
    private static OfQuestion withoutFigures(Question question) {
        Optional<Vote> vote = question.lastVote().filter(held -> !held.isOpen());
        return new OfQuestion(question.place() + 1, question.wording(), question.version(),
                vote.map(held -> held.method().name()).orElse(""), vote.map(held -> held.method().choices()).orElse(0),
                question.plan().ties(), vote.map(Vote::number).orElse(0),
                vote.flatMap(Vote::outcome).map(Outcome::cast).orElse(0), 0, List.of(),
                question.listed().stream().map(GroupPriorities::unvoted).toList(), Optional.empty(),
                InOtherLanguages.of(question, question.listed()));
    }

    private static Unvoted unvoted(Idea idea) {
        return new Unvoted(idea.letter().orElseThrow().toString(), idea.text());
    }

    /** The group's name and the day, in signs that every file system takes. */
    public String fileName() {
        String name = group.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (name.isEmpty() ? "workshop" : name) + "-" + day;
    }
}
