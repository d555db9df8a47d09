package org.evensay.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Codebook;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.PlanQuestions;
import org.evensay.network.Network;
import org.evensay.network.NetworkStore;
import org.evensay.room.Clockwork;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.inquiry.CodingView;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** The largest inquiry that is promised, made by chance from a fixed seed and kept in stores of the caller's choice. */
final class LargeInquiry {
    static final int GROUPS = 200;
    static final int IDEAS = 30;
    static final int PEOPLE = 12;
    private static final int THEMES = 25;
    private static final String QUESTION = "What works well in our group?";

    private final Random chance = new Random(5);
    private final Store workshops;
    private final Network network;
    private Inquiry inquiry;

    LargeInquiry(NetworkStore networks, Store workshops) throws StoreFailed {
        this.workshops = workshops;
        this.network = new Network(networks, workshops, Clockwork.standing(Instant.parse("2026-03-02T10:00:00Z"), 7));
        inquiry = after(network.begin(new InquiryId("1".repeat(32)), QUESTION, "Ann", new Secret("owner").hash()));
        inquiry = after(network.ask(inquiry.id(), owner(), new PlanQuestions(List.of(
                new PlanQuestions.Draft(QUESTION, Stage.DISCOVER, "")))));
        for (int group = 0; group < GROUPS; group++) {
            holds(group);
        }
        networks.save(List.of(NetworkStore.Change.beginning(themed())));
    }

    Inquiry inquiry() {
        return inquiry;
    }

    Network network() {
        return network;
    }

    Member owner() {
        return inquiry.team().values().iterator().next();
    }

    private void holds(int number) throws StoreFailed {
        GroupId group = new GroupId(String.format("%032d", number));
        Workshop held = workshop(number);
        workshops.save(List.of(new Store.Change(Optional.empty(), held, 1, List.of())));
        inquiry = after(network.addGroup(inquiry.id(), owner(), new AddGroup(group, "Group number " + number),
                new Secret("to " + number).hash()));
        after(network.ask(group, new HoldWorkshop(held.id())));
        after(network.ask(group, new LetLeave(held.id(), Leaves.PRIORITIES_AND_IDEAS)));
    }

    private Workshop workshop(int group) {
        String[] people = IntStream.range(0, PEOPLE).mapToObj(person -> "person " + person).toArray(String[]::new);
        String[] shared = IntStream.range(0, IDEAS).mapToObj(idea -> "person " + idea % PEOPLE + ": Idea " + idea
                + " of group " + group + ", said in about as many words as people use").toArray(String[]::new);
        Meeting meeting = Given.aWorkshop().byChance(group).with(people).asking(QUESTION).choosing(5).sharing(shared)
                .inVoting();
        List<String> ideas = new ArrayList<>(Arrays.stream(shared).map(line -> line.split(": ")[1]).toList());
        for (String person : people) {
            Collections.shuffle(ideas, chance);
            meeting.person(person).votes(ideas.subList(0, 5).toArray(String[]::new));
        }
        meeting.facilitator().movesTo(Step.REVIEW);
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    private Theming themed() throws StoreFailed {
        Codebook book = Codebook.EMPTY;
        for (int theme = 0; theme < THEMES; theme++) {
            book = book.adding(new ThemeId("theme " + theme), "Theme number " + theme, "what belongs to it");
        }
        Set<IdeaRef> refs = CodingView.refs(GroupAnswers.all(network.lent(inquiry)));
        Theming next = Theming.notBegun(inquiry.id()).with(book).comparing(refs);
        for (IdeaRef ref : refs) {
            next = next.settling(ref, new Code(Optional.of(new ThemeId("theme " + chance.nextInt(THEMES))), Set.of(),
                    book.version()));
        }
        return next;
    }

    private static <A extends Aggregate> A after(Decided<A> decided) {
        return ((Decided.Accepted<A>) decided).after();
    }
}
