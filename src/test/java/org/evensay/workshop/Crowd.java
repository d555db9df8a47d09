package org.evensay.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AddQuestion;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.AgreeRules;
import org.evensay.workshop.command.AnswerCall;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.AskForTime;
import org.evensay.workshop.command.ComeBack;
import org.evensay.workshop.command.EditIdea;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.GoOn;
import org.evensay.workshop.command.GoOnHere;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.HandIn;
import org.evensay.workshop.command.HearYes;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.LeaveSeat;
import org.evensay.workshop.command.LookFirst;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.NameHelpLines;
import org.evensay.workshop.command.NameSeat;
import org.evensay.workshop.command.ObjectTo;
import org.evensay.workshop.command.OfferIdea;
import org.evensay.workshop.command.PassTurn;
import org.evensay.workshop.command.ProposeRule;
import org.evensay.workshop.command.ProposeWording;
import org.evensay.workshop.command.PutAside;
import org.evensay.workshop.command.RemoveIdea;
import org.evensay.workshop.command.RemoveRule;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.RewordQuestion;
import org.evensay.workshop.command.RewordRule;
import org.evensay.workshop.command.SayAloud;
import org.evensay.workshop.command.SayYes;
import org.evensay.workshop.command.ShareAtOnce;
import org.evensay.workshop.command.ShareDevice;
import org.evensay.workshop.command.ShowHandedIn;
import org.evensay.workshop.command.ShowIdea;
import org.evensay.workshop.command.ShuffleOrder;
import org.evensay.workshop.command.SkipTurn;
import org.evensay.workshop.command.Spotlight;
import org.evensay.workshop.command.StartRounds;
import org.evensay.workshop.command.TakeSeat;
import org.evensay.workshop.command.UndoWording;
import org.evensay.workshop.command.WriteIdea;

/** People who do anything at all, allowed or not, about anything they can name. */
public final class Crowd {
    private static final Set<Action> SELDOM = Set.of(Action.MOVE_ON, Action.TAKE_SEAT, Action.LEAVE_SEAT,
            Action.NAME_SEAT, Action.ISSUE_PASS, Action.PLAN_VOTE, Action.SHUFFLE_ORDER,
            Action.LOCK_DOOR, Action.USE_LOBBY, Action.CAP_SEATS, Action.ADMIT, Action.TURN_AWAY, Action.REMOVE_SEAT,
            Action.ADD_SEAT, Action.GO_ON_PAPER, Action.GO_ON_HERE,
            Action.OFFER_PART, Action.WITHDRAW_OFFER, Action.ACCEPT_PART, Action.ACCEPT_LEAD, Action.DECLINE_PART,
            Action.TAKE_OVER, Action.SIT_DOWN_TOO, Action.CHANGE_CODE, Action.ACCEPT_INVITATION,
            Action.KEEP_RECOVERY_CODE, Action.RECOVER, Action.END_PASS,
            Action.NOTE_USE, Action.ASK_FOR_CARE, Action.ASK_FOR_TIME, Action.ANSWER_CALL, Action.NAME_HELP_LINES,
            Action.ADD_QUESTION, Action.REST_SCREEN, Action.TELL_STORIES, Action.TURN_PAGE, Action.PAUSE_ROOM,
            Action.LOOK_FIRST, Action.HIDE_IDEA, Action.TRANSLATE,
            Action.PLAN_TIMES, Action.BEGIN_TIMES, Action.ENTER_CHOICES, Action.ENTER_MARKS,
            Action.START_TIMER, Action.PAUSE_TIMER, Action.RESUME_TIMER, Action.EXTEND_TIMER, Action.STOP_TIMER);

    private final Meeting meeting;
    private final Random chance;
    private final List<Secret> secrets = new ArrayList<>();
    private final Actor screen;
    private final CrowdAtTheDoor door;
    private final CrowdsNames named;
    private final CrowdAtTheVote vote;
    private final CrowdWhoLeads leads;

    Crowd(Meeting meeting, Random chance) {
        this(meeting, chance, 6);
    }

    /** Those who are in the meeting, and newcomers, of whom all but one sit down. */
    public Crowd(Meeting meeting, Random chance, int newcomers) {
        this.meeting = meeting;
        this.chance = chance;
        this.screen = meeting.screen();
        this.named = new CrowdsNames(meeting, chance);
        this.vote = new CrowdAtTheVote(meeting, chance, named);
        this.leads = new CrowdWhoLeads(meeting, chance, named, secrets);
        this.door = new CrowdAtTheDoor(meeting, chance, screen, leads);
        List<Secret> fresh = Stream.generate(meeting::newSecret).limit(newcomers).toList();
        fresh.stream().skip(1).forEach(
                secret -> meeting.asks(Actor.newcomer(secret), new TakeSeat("")));
        secrets.addAll(meeting.secrets());
        secrets.addAll(fresh);
    }

    /** Of those who lead or help, or have done so; whoever is added is acted for too. */
    public List<Secret> links() {
        return leads.links();
    }

    public List<Secret> secrets() {
        return secrets;
    }

    /** Mostly somebody whose part it is, and on a turn mostly the person whose turn it is, so that things happen. */
    public Actor actorFor(Action action) {
        Role role = chance.nextInt(20) == 0 ? named.oneOf(List.of(Role.values())) : named.oneOf(
                List.of(Role.values()).stream().filter(action::isFor).toList());
        Secret secret = role == Role.PARTICIPANT ? somebodySeated(action) : named.oneOf(secrets);
        return switch (role) {
            case NEWCOMER -> Actor.newcomer(door.givenFor(action).orElse(secret));
            case WAITING -> Actor.waiting(door.somebodyWaiting(), secret);
            case PARTICIPANT -> Actor.participant(seatOf(secret), secret);
            case FACILITATOR, CO_FACILITATOR, SCRIBE, SUPPORT -> leads.somebodyWhoIs(role);
            case SCREEN -> screen;
        };
    }

    /** Seldom of somebody, or the room would soon be empty; sometimes while their page is open. */
    private Command removal() {
        Secret somebody = named.oneOf(secrets);
        SeatId seat = chance.nextInt(4) == 0 ? seatOf(somebody) : new SeatId("unknown");
        return RemoveSeat.of(seat, chance.nextBoolean())
                .from(chance.nextBoolean() ? Device.open(somebody) : Device.UNKNOWN);
    }

    private Command onPaper() {
        Secret somebody = named.oneOf(secrets);
        return GoOnPaper.of(seatOf(somebody))
                .from(chance.nextBoolean() ? Device.open(somebody) : Device.UNKNOWN);
    }

    private Secret somebodySeated(Action action) {
        Optional<SeatId> now = action == Action.ACCEPT_PART ? leads.asked()
                : meeting.question().sharing().rounds().whoseTurn();
        return secrets.stream().filter(secret -> now.equals(Optional.of(seatOf(secret))) && chance.nextBoolean())
                .findFirst().orElseGet(() -> named.known(
                        secrets.stream().filter(secret -> isSeated(secret)).toList(), named.oneOf(secrets)));
    }

    private boolean isSeated(Secret secret) {
        return meeting.workshop().seatHolding(secret.hash()).isPresent();
    }

    private SeatId seatOf(Secret secret) {
        return meeting.workshop().seatHolding(secret.hash()).map(Seat::id).orElse(new SeatId("nobody's"));
    }

    /** What would drown everything else, or end it, is seldom; so is what does not belong to the step. */
    public Action action() {
        int dice = chance.nextInt(20);
        if (dice > 9 && meeting.workshop().showing().paused()) {
            return Action.PAUSE_ROOM;
        }
        if (dice == 9 && !meeting.workshop().door().waiting().isEmpty()) {
            return chance.nextBoolean() ? Action.ADMIT : Action.TURN_AWAY;
        }
        if (dice == 0) {
            return Action.MOVE_ON;
        }
        List<Action> all = List.of(Action.values());
        List<Action> open = all.stream().filter(action -> action.isIn(meeting.workshop().step())).toList();
        List<Action> usual = open.stream().filter(action -> !SELDOM.contains(action)).toList();
        if (dice == 2 && chance.nextInt(3) == 0 || open.isEmpty()) {
            return named.oneOf(all);
        }
        return named.oneOf(dice < 6 || usual.isEmpty() ? open : usual);
    }

    public Command command(Action action, Actor by) {
        return switch (action) {
            case TAKE_SEAT -> new TakeSeat(named.words());
            case NAME_SEAT -> new NameSeat(named.words());
            case LEAVE_SEAT -> new LeaveSeat();
            case SHARE_DEVICE -> new ShareDevice(new Sign(named.oneOf(List.of(Sign.Colour.values())),
                    named.oneOf(List.of(Sign.Animal.values()))));
            case LOCK_DOOR, USE_LOBBY, CAP_SEATS, ADMIT, TURN_AWAY, CHANGE_CODE, ACCEPT_INVITATION,
                    KEEP_RECOVERY_CODE, RECOVER, END_PASS, NOTE_USE -> door.command(action);
            case REMOVE_SEAT -> removal();
            case ADD_SEAT -> new AddSeat(named.words());
            case GO_ON_PAPER -> onPaper();
            case GO_ON_HERE -> new GoOnHere();
            case HEAR_YES -> new HearYes(named.seatOnPaper());
            case ISSUE_PASS -> new IssuePass(meeting.newSecret().hash(), named.oneOf(List.of(Role.values())));
            case OFFER_PART, WITHDRAW_OFFER, ACCEPT_PART, ACCEPT_LEAD, DECLINE_PART, TAKE_OVER, SIT_DOWN_TOO,
                    RECORD_SAID, CONFIRM_SAID, HEAR_SAID, DROP_SAID, TRANSLATE -> leads.command(action, by);
            case ASK_FOR_CARE -> new AskForCare(chance.nextInt(3) == 0
                    ? Optional.empty() : Optional.of(named.oneOf(List.of(Care.Wish.values()))));
            case ANSWER_CALL -> new AnswerCall(named.seat(), chance.nextBoolean());
            case NAME_HELP_LINES -> new NameHelpLines(named.words() + "\n" + named.words());
            case PROPOSE_RULE -> new ProposeRule(named.words());
            case REWORD_RULE -> new RewordRule(named.rule(), named.words());
            case REMOVE_RULE -> new RemoveRule(named.rule());
            case AGREE_RULES -> new AgreeRules(chance.nextBoolean());
            case REWORD_QUESTION -> new RewordQuestion(named.words());
            case ADD_QUESTION -> new AddQuestion(named.words());
            case WRITE_IDEA -> new WriteIdea(named.words());
            case EDIT_IDEA -> new EditIdea(named.ideaOf(by), named.words());
            case REMOVE_IDEA -> new RemoveIdea(named.ideaOf(by));
            case FINISH_WRITING -> new FinishWriting(chance.nextBoolean());
            case ASK_FOR_TIME -> new AskForTime(chance.nextBoolean());
            case SHUFFLE_ORDER -> new ShuffleOrder();
            case START_ROUNDS -> new StartRounds();
            case OFFER_IDEA -> new OfferIdea(named.ideaOf(by));
            case SAY_ALOUD -> new SayAloud(Optional.of(named.seat()), named.words());
            case PASS_TURN -> new PassTurn(named.seat());
            case SKIP_TURN -> new SkipTurn(named.seat());
            case COME_BACK -> new ComeBack(named.seat());
            case SHARE_AT_ONCE -> new ShareAtOnce();
            case HAND_IN -> new HandIn(named.ideaOf(by), chance.nextInt(4) > 0);
            case SHOW_HANDED_IN -> new ShowHandedIn();
            case LOOK_FIRST -> new LookFirst(chance.nextInt(3) == 0);
            case HIDE_IDEA -> new HideIdea(named.idea());
            case SHOW_IDEA -> new ShowIdea(chance.nextBoolean() ? Optional.of(named.idea()) : Optional.empty());
            case SPOTLIGHT -> new Spotlight(chance.nextBoolean() ? Optional.of(named.idea()) : Optional.empty());
            case PROPOSE_WORDING -> new ProposeWording(named.ideas(3), named.words());
            case SAY_YES -> new SayYes(named.proposal());
            case GO_ON -> GoOn.with(named.proposal());
            case OBJECT -> new ObjectTo(named.proposal());
            case PUT_ASIDE -> new PutAside(named.proposal());
            case UNDO_WORDING -> new UndoWording(named.idea());
            case PLAN_VOTE, CAST_BALLOT, MARK_BALLOT, ENTER_CHOICES, ENTER_MARKS, COUNT_SLIP, DROP_SLIP, REVEAL,
                    SETTLE_TIE -> vote.command(action);
            case MOVE_ON -> new MoveOn(
                    chance.nextInt(9) > 0 ? meeting.workshop().step() : named.oneOf(List.of(Step.values())), to());
            case REST_SCREEN, TELL_STORIES, TURN_PAGE, PAUSE_ROOM, PLAN_TIMES, BEGIN_TIMES, START_TIMER, PAUSE_TIMER,
                    RESUME_TIMER, EXTEND_TIMER, STOP_TIMER ->
                    CrowdAtTheClock.command(action, chance);
        };
    }

    /** The end comes seldom, or most runs would be over at once. */
    private Step to() {
        List<Step> next = meeting.workshop().step().next().stream().filter(step -> step != Step.CLOSED).toList();
        if (next.isEmpty() || chance.nextInt(30) == 0) {
            return named.oneOf(List.of(Step.values()));
        }
        List<Step> back = meeting.workshop().step().back();
        return back.isEmpty() || chance.nextInt(5) > 0 ? named.oneOf(next) : named.oneOf(back);
    }
}
