package org.evensay.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.coding.AddThemes;
import org.evensay.inquiry.coding.CompareCodes;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.inquiry.coding.RenameTheme;
import org.evensay.inquiry.coding.RetireTheme;
import org.evensay.inquiry.coding.SettleTheme;
import org.evensay.inquiry.group.AddComment;
import org.evensay.inquiry.group.AnswerPoll;
import org.evensay.inquiry.group.ClosePoll;
import org.evensay.inquiry.group.DropPoll;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.InviteKeeper;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.group.NoteLeaders;
import org.evensay.inquiry.group.NoteStep;
import org.evensay.inquiry.group.OpenPoll;
import org.evensay.inquiry.group.RelinkPoll;
import org.evensay.inquiry.group.ReplyToTeam;
import org.evensay.inquiry.group.TickStep;
import org.evensay.inquiry.group.WriteMeasures;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.HoldMeeting;
import org.evensay.inquiry.team.InviteMember;
import org.evensay.inquiry.team.PlanMeeting;
import org.evensay.inquiry.team.PlanQuestions;
import org.evensay.inquiry.team.RewordQuestion;
import org.evensay.inquiry.team.TellGroup;
import org.evensay.room.Clockwork;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Stage;
import org.evensay.workshop.WorkshopId;

/** A team of two plans an inquiry, takes in a group, and codes two ideas of its workshop: the same in every run. */
public final class NetworkStory {
    public static final SecretHash OWNER = hash("owner");
    public static final SecretHash ANALYST = hash("analyst");
    public static final SecretHash KEEPER = hash("keeper");
    public static final WorkshopId WORKSHOP = new WorkshopId("workshop-of-tea-and-talk");
    public static final IdeaRef TEA = new IdeaRef(WORKSHOP, new IdeaId("tea"));
    public static final IdeaRef WALKS = new IdeaRef(WORKSHOP, new IdeaId("walks"));

    private final Network network;
    private Inquiry inquiry;
    private Group group;
    private Theming theming;

    private NetworkStory(NetworkStore store) {
        this.network = new Network(store, new MemoryStore(),
                Clockwork.standing(Instant.parse("2026-03-02T10:00:00Z"), 7));
    }

    public static NetworkStory on(NetworkStore store) {
        return new NetworkStory(store);
    }

    public static SecretHash hash(String of) {
        return new Secret(of).hash();
    }

    public NetworkStory whole() throws StoreFailed {
        return planned().withTheAnalyst().withTheGroup().polled().coded().settled().givenBack();
    }

    public NetworkStory planned() throws StoreFailed {
        inquiry = done(network.begin(new InquiryId("1".repeat(32)), "What works well in our groups?", "Ann", OWNER));
        inquiry = done(network.ask(inquiry.id(), owner(), new PlanQuestions(List.of(
                new PlanQuestions.Draft("What helps us start?", Stage.DISCOVER, "Who was there?"),
                new PlanQuestions.Draft("What would a good year look like?", Stage.DREAM, "")))));
        inquiry = done(network.ask(inquiry.id(), owner(), new RewordQuestion(
                inquiry.plan().questions().get(0).id(), "What helped us get going?", Stage.DISCOVER, "")));
        inquiry = done(network.ask(inquiry.id(), owner(), new PlanMeeting(Length.MINUTES_75, OptionalInt.of(3))));
        return this;
    }

    public NetworkStory withTheAnalyst() throws StoreFailed {
        inquiry = done(network.ask(inquiry.id(), owner(), new InviteMember(hash("to Ben"), Part.ANALYST, "Ben")));
        inquiry = done(network.comeIn(inquiry.id(), hash("to Ben"), ANALYST));
        return this;
    }

    public NetworkStory withTheGroup() throws StoreFailed {
        GroupId id = new GroupId("tea-and-talk");
        inquiry = done(network.addGroup(inquiry.id(), owner(), new AddGroup(id, "Tea and Talk"), hash("to them")));
        group = done(network.comeIn(id, hash("to them"), KEEPER));
        group = done(network.ask(id, new InviteKeeper(hash("to one more"))));
        group = done(network.ask(id, new HoldWorkshop(WORKSHOP)));
        group = done(network.ask(id, new LetLeave(WORKSHOP, Leaves.PRIORITIES)));
        group = done(network.ask(id, new NoteStep(WORKSHOP, "Ask for a key", "Cleo", "before Easter")));
        group = done(network.ask(id, new TickStep(group.steps().keys().iterator().next(), true)));
        group = done(network.ask(id, new NoteStep(WORKSHOP, "Bring a kettle", "", "")));
        group = done(network.ask(id, new NoteLeaders(WORKSHOP, List.of("Cleo", "Ann"))));
        group = done(network.ask(id, new AddComment(WORKSHOP, "I missed it, and I would add: tea.")));
        return this;
    }

    /** Measures are written, asked, closed, and written anew; the ladder is open, the table was taken away. */
    public NetworkStory polled() throws StoreFailed {
        GroupId id = group.id();
        group = done(network.ask(id, new WriteMeasures(List.of("I have a say.", "I feel hope.", "I am welcome."))));
        group = done(network.ask(id, new OpenPoll(new PollId("first"), PollKind.MEASURES, hash("link"))));
        for (String person : List.of("anna", "ben", "cleo")) {
            answers("first", person, OptionalInt.of(person.length()), OptionalInt.of(2), OptionalInt.empty());
        }
        answers("first", "ben", OptionalInt.of(5), OptionalInt.empty(), OptionalInt.of(1));
        group = done(network.ask(id, new ClosePoll(new PollId("first"))));
        group = done(network.ask(id, new WriteMeasures(
                List.of("I have a say.", "I feel hope.", "I feel safe.", "I choose."))));
        group = done(network.ask(id, new OpenPoll(new PollId("table"), PollKind.DESIGN_AND_DELIVERY,
                hash("link"))));
        answers("table", "anna", OptionalInt.of(9));
        group = done(network.ask(id, new DropPoll(new PollId("table"))));
        group = done(network.ask(id, new OpenPoll(new PollId("ladder"), PollKind.LADDER, hash("lost"))));
        group = done(network.ask(id, new RelinkPoll(new PollId("ladder"), hash("link"))));
        answers("ladder", "anna", OptionalInt.of(4));
        answers("ladder", "ben", OptionalInt.empty());
        return this;
    }

    private void answers(String poll, String person, OptionalInt... steps) throws StoreFailed {
        group = done(network.ask(group.id(), new AnswerPoll(new PollId(poll), hash("link"), hash(person),
                new PollAnswer(List.of(steps)))));
    }

    public NetworkStory coded() throws StoreFailed {
        theming = done(network.askOfThemes(inquiry.id(), owner(), new AddThemes(List.of(
                new AddThemes.Draft("A good place", "rooms, tea"), new AddThemes.Draft("Going out", ""),
                new AddThemes.Draft("Jokes", "")))));
        theming = done(network.askOfThemes(inquiry.id(), analyst(),
                new RenameTheme(theme("Going out"), "Going out together", "walks, trips")));
        theming = done(network.askOfThemes(inquiry.id(), owner(), new RetireTheme(theme("Jokes"), true)));
        for (Member coder : List.of(owner(), analyst())) {
            give(coder, TEA, Optional.of(theme("A good place")), Set.of(theme("Going out together")));
        }
        give(owner(), WALKS, Optional.of(theme("Going out together")), Set.of());
        give(analyst(), WALKS, Optional.empty(), Set.of(theme("A good place")));
        return this;
    }

    public NetworkStory settled() throws StoreFailed {
        theming = done(network.askOfThemes(inquiry.id(), analyst(), new CompareCodes(both())));
        theming = done(network.askOfThemes(inquiry.id(), owner(), new SettleTheme(
                new GiveThemes.Given(WALKS, Optional.of(theme("Going out together")), Set.of(theme("A good place"))))));
        return this;
    }

    public NetworkStory givenBack() throws StoreFailed {
        inquiry = done(network.ask(inquiry.id(), owner(), new HoldMeeting(new WorkshopId("meeting-of-all"))));
        inquiry = done(network.ask(inquiry.id(), analyst(), new TellGroup(group.id(), "Tea matters.", "")));
        inquiry = done(network.ask(inquiry.id(), owner(), new TellGroup(group.id(), "Tea matters.", "A kettle.")));
        group = done(network.ask(group.id(), new ReplyToTeam(1, Reply.Kind.CORRECTED, "Coffee too.")));
        group = done(network.ask(group.id(), new ReplyToTeam(2, Reply.Kind.ACCEPTED, "")));
        return this;
    }

    private void give(Member by, IdeaRef idea, Optional<ThemeId> main, Set<ThemeId> tags) throws StoreFailed {
        theming = done(network.askOfThemes(inquiry.id(), by, new GiveThemes(both(),
                List.of(new GiveThemes.Given(idea, main, tags)))));
    }

    public static Set<IdeaRef> both() {
        return Stream.of(TEA, WALKS).collect(Collectors.toSet());
    }

    public ThemeId theme(String name) {
        return theming.codebook().themes().values().stream().filter(theme -> theme.name().equals(name)).findFirst()
                .orElseThrow().id();
    }

    public Member owner() {
        return inquiry.memberWith(OWNER).orElseThrow();
    }

    public Member analyst() {
        return inquiry.memberWith(ANALYST).orElseThrow();
    }

    public Network network() {
        return network;
    }

    public Inquiry inquiry() {
        return inquiry;
    }

    public Group group() {
        return group;
    }

    public Theming theming() {
        return theming;
    }

    /** What was decided must also be what is found afterwards. */
    private <A extends Aggregate> A done(Decided<A> decided) throws StoreFailed {
        assertThat(decided).isInstanceOf(Decided.Accepted.class);
        A after = ((Decided.Accepted<A>) decided).after();
        assertThat(kept(after)).isEqualTo(after);
        return after;
    }

    private Aggregate kept(Aggregate after) throws StoreFailed {
        if (after instanceof Inquiry asked) {
            return network.inquiry(asked.id()).orElseThrow();
        }
        return after instanceof Group one ? network.group(one.id()).orElseThrow()
                : network.theming(((Theming) after).inquiry());
    }
}
