package org.evensay.network;

import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.coding.AddThemes;
import org.evensay.inquiry.coding.CompareCodes;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.inquiry.coding.RenameTheme;
import org.evensay.inquiry.coding.RetireTheme;
import org.evensay.inquiry.coding.SettleTheme;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.InviteMember;
import org.evensay.inquiry.team.PlanMeeting;
import org.evensay.inquiry.team.PlanQuestions;
import org.evensay.inquiry.team.RewordQuestion;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.HostileTexts;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.inquiry.CodingView;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** An inquiry drawn by chance, with texts that do harm elsewhere, made by the commands of its people. */
final class RandomInquiry {
    private static final List<String> WORDS = HostileTexts.shown().stream()
            .filter(text -> text.codePointCount(0, text.length()) <= 60).distinct().toList();
    private static final String[] PEOPLE = {"anna", "ben", "cleo", "dora", "eli"};

    private final Network network;
    private final Store store;
    private final Random chance;
    private Inquiry inquiry;

    private RandomInquiry(Network network, Store store, long seed) {
        this.network = network;
        this.store = store;
        this.chance = new Random(seed);
    }

    static Inquiry on(Network network, Store store, long seed) throws StoreFailed {
        return new RandomInquiry(network, store, seed).whole();
    }

    private Inquiry whole() throws StoreFailed {
        inquiry = done(network.begin(new InquiryId(UUID.randomUUID().toString().replace("-", "")), word(), "Ann",
                new Secret("owner").hash()));
        plan();
        coder("Ben");
        coder("Cleo");
        int groups = 3 + chance.nextInt(3);
        for (int group = 0; group < groups; group++) {
            group("Group " + group + " " + word());
        }
        themes();
        code();
        return network.inquiry(inquiry.id()).orElseThrow();
    }

    private void plan() throws StoreFailed {
        done(network.ask(inquiry.id(), owner(), new PlanQuestions(List.of(
                new PlanQuestions.Draft("First " + word(), Stage.DISCOVER, word()),
                new PlanQuestions.Draft("Second " + word(), Stage.DREAM, "")))));
        inquiry = done(network.ask(inquiry.id(), owner(), new PlanMeeting(
                Length.values()[chance.nextInt(Length.values().length)],
                chance.nextBoolean() ? OptionalInt.of(3) : OptionalInt.empty())));
        inquiry = done(network.ask(inquiry.id(), owner(), new RewordQuestion(
                inquiry.plan().questions().get(0).id(), "Reworded " + word(), Stage.DESTINY, word())));
    }

    private void coder(String name) throws StoreFailed {
        SecretHash invitation = new Secret("to " + name).hash();
        done(network.ask(inquiry.id(), owner(), new InviteMember(invitation, Part.ANALYST, name)));
        inquiry = done(network.comeIn(inquiry.id(), invitation, new Secret(name).hash()));
    }

    private Member owner() {
        return inquiry.memberWith(new Secret("owner").hash()).orElseThrow();
    }

    private List<Member> coders() {
        return inquiry.team().values().stream().filter(member -> member.part() == Part.ANALYST).toList();
    }

    /** Each answers the newest wording, some also an older one, or something that nobody asked. */
    private void group(String name) throws StoreFailed {
        GroupId id = new GroupId(String.format("%032x", chance.nextLong()));
        inquiry = done(network.addGroup(inquiry.id(), owner(), new AddGroup(id, name), new Secret("k" + name).hash()));
        List<String> asked = new ArrayList<>(List.of(inquiry.plan().questions().get(0).wording()));
        if (chance.nextBoolean()) {
            asked.add(inquiry.plan().questions().get(0).wordings().get(0));
            asked.add(inquiry.plan().questions().get(1).wording());
        }
        asked.add("Nobody of the team asked this");
        for (String question : asked) {
            Workshop workshop = workshop(question);
            store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
            done(network.ask(id, new HoldWorkshop(workshop.id())));
            done(network.ask(id, new LetLeave(workshop.id(),
                    Leaves.values()[1 + chance.nextInt(Leaves.values().length - 1)])));
        }
    }

    private Workshop workshop(String question) {
        List<String> ideas = ideas();
        Meeting meeting = aWorkshop().byChance(chance.nextLong()).with(PEOPLE).asking(question).choosing(3)
                .sharing(IntStream.range(0, ideas.size()).mapToObj(at -> PEOPLE[at % PEOPLE.length] + ": "
                        + ideas.get(at)).toArray(String[]::new)).inDiscussion();
        meeting.person("anna").joinsUnopposed("Joined", ideas.get(0), ideas.get(PEOPLE.length));
        meeting.facilitator().movesTo(Step.VOTING);
        List<String> list = meeting.vote().list().stream().map(idea -> idea.text()).toList();
        int voters = chance.nextInt(4) == 0 ? 4 : PEOPLE.length;
        for (int voter = 0; voter < voters; voter++) {
            List<String> ballot = new ArrayList<>(list);
            Collections.shuffle(ballot, chance);
            meeting.person(PEOPLE[voter]).votes(ballot.subList(0, 3).toArray(String[]::new));
        }
        meeting.facilitator().movesTo(Step.REVIEW);
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    private List<String> ideas() {
        Set<String> ideas = new LinkedHashSet<>();
        while (ideas.size() < 8) {
            ideas.add(word() + " " + (char) ('a' + chance.nextInt(26)));
        }
        return List.copyOf(ideas);
    }

    private void themes() throws StoreFailed {
        done(network.askOfThemes(inquiry.id(), owner(), new AddThemes(Stream.of("One", "Two", "Three", "Four")
                .map(name -> new AddThemes.Draft(name + " " + word(), word())).toList())));
        Theming theming = network.theming(inquiry.id());
        ThemeId first = theming.codebook().inUse().get(0).id();
        done(network.askOfThemes(inquiry.id(), owner(), new RenameTheme(first, "Renamed " + word(), "")));
        done(network.askOfThemes(inquiry.id(), owner(), new AddThemes(List.of(new AddThemes.Draft("Gone", "")))));
        ThemeId gone = network.theming(inquiry.id()).codebook().inUse().stream()
                .filter(theme -> theme.name().equals("Gone")).findFirst().orElseThrow().id();
        done(network.askOfThemes(inquiry.id(), owner(), new RetireTheme(gone, true)));
    }

    private void code() throws StoreFailed {
        Set<IdeaRef> ideas = CodingView.refs(GroupAnswers.all(network.lent(inquiry)));
        List<ThemeId> themes = network.theming(inquiry.id()).codebook().inUse().stream().map(Theme::id).toList();
        for (Member coder : coders()) {
            give(coder, ideas, themes);
        }
        Set<IdeaRef> compared = ideas.stream().filter(idea -> chance.nextInt(8) > 0).collect(Collectors.toSet());
        done(network.askOfThemes(inquiry.id(), coders().get(0), new CompareCodes(compared)));
        for (IdeaRef idea : compared) {
            if (network.theming(inquiry.id()).differs(idea) && chance.nextInt(6) > 0) {
                done(network.askOfThemes(inquiry.id(), owner(), new SettleTheme(
                        new GiveThemes.Given(idea, Optional.of(any(themes)), Set.of(any(themes))))));
            }
        }
    }

    private void give(Member coder, Set<IdeaRef> ideas, List<ThemeId> themes) throws StoreFailed {
        List<GiveThemes.Given> given = ideas.stream().map(idea -> new GiveThemes.Given(idea,
                chance.nextInt(6) == 0 ? Optional.empty() : Optional.of(any(themes)),
                chance.nextBoolean() ? new HashSet<>(List.of(any(themes))) : Set.of())).toList();
        done(network.askOfThemes(inquiry.id(), coder, new GiveThemes(ideas, given)));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private String word() {
        return any(WORDS);
    }

    private static <A extends Aggregate> A done(Decided<A> decided) {
        return ((Decided.Accepted<A>) decided).after();
    }
}
