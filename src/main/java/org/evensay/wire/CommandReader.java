package org.evensay.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Action;
import org.evensay.workshop.Care;
import org.evensay.workshop.Command;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.PassId;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.QuestionId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.RuleId;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Step;
import org.evensay.workshop.VoteId;
import org.evensay.workshop.command.AcceptLead;
import org.evensay.workshop.command.AddQuestion;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.Admit;
import org.evensay.workshop.command.AgreeRules;
import org.evensay.workshop.command.AnswerCall;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.AskForTime;
import org.evensay.workshop.command.BeginTimes;
import org.evensay.workshop.command.CapSeats;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.ComeBack;
import org.evensay.workshop.command.ConfirmSaid;
import org.evensay.workshop.command.CountSlip;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.DropSaid;
import org.evensay.workshop.command.DropSlip;
import org.evensay.workshop.command.EditIdea;
import org.evensay.workshop.command.EndPass;
import org.evensay.workshop.command.EnterChoices;
import org.evensay.workshop.command.EnterMarks;
import org.evensay.workshop.command.ExtendTimer;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.GoOn;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.HandIn;
import org.evensay.workshop.command.HearSaid;
import org.evensay.workshop.command.HearYes;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.LeaveSeat;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.LookFirst;
import org.evensay.workshop.command.MarkBallot;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.NameHelpLines;
import org.evensay.workshop.command.NameSeat;
import org.evensay.workshop.command.ObjectTo;
import org.evensay.workshop.command.OfferIdea;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.PassTurn;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.PauseTimer;
import org.evensay.workshop.command.PlanTimes;
import org.evensay.workshop.command.PlanVote;
import org.evensay.workshop.command.ProposeRule;
import org.evensay.workshop.command.ProposeWording;
import org.evensay.workshop.command.PutAside;
import org.evensay.workshop.command.RecordSaid;
import org.evensay.workshop.command.RemoveIdea;
import org.evensay.workshop.command.RemoveRule;
import org.evensay.workshop.command.RemoveSeat;
import org.evensay.workshop.command.RestScreen;
import org.evensay.workshop.command.ResumeTimer;
import org.evensay.workshop.command.Reveal;
import org.evensay.workshop.command.RewordQuestion;
import org.evensay.workshop.command.RewordRule;
import org.evensay.workshop.command.SayAloud;
import org.evensay.workshop.command.SayYes;
import org.evensay.workshop.command.SettleTie;
import org.evensay.workshop.command.ShareAtOnce;
import org.evensay.workshop.command.ShowHandedIn;
import org.evensay.workshop.command.ShowIdea;
import org.evensay.workshop.command.ShuffleOrder;
import org.evensay.workshop.command.SkipTurn;
import org.evensay.workshop.command.Spotlight;
import org.evensay.workshop.command.StartRounds;
import org.evensay.workshop.command.StartTimer;
import org.evensay.workshop.command.StopTimer;
import org.evensay.workshop.command.TakeOver;
import org.evensay.workshop.command.TellStories;
import org.evensay.workshop.command.Translate;
import org.evensay.workshop.command.TurnAway;
import org.evensay.workshop.command.TurnPage;
import org.evensay.workshop.command.UndoWording;
import org.evensay.workshop.command.UseLobby;
import org.evensay.workshop.command.WithdrawOffer;
import org.evensay.workshop.command.WriteIdea;

/**
 * The catalogue of what a page can ask: the word in {@code do} and the fields of each command. Nobody can name
 * themselves in a message: who asks comes from the connection. TAKE_SEAT, ISSUE_PASS, ACCEPT_INVITATION,
 * KEEP_RECOVERY_CODE, RECOVER, CHANGE_CODE, ACCEPT_PART, SIT_DOWN_TOO, NOTE_USE and GO_ON_HERE carry what only the
 * server can make or know, and so have no word here.
 */
public final class CommandReader {
    private static final Map<Action, Function<Fields, Command>> CATALOGUE = new EnumMap<>(Action.class);

    static {
        CATALOGUE.put(Action.NAME_SEAT, f -> new NameSeat(f.text("name")));
        CATALOGUE.put(Action.LEAVE_SEAT, f -> new LeaveSeat());
        CATALOGUE.put(Action.LOCK_DOOR, f -> new LockDoor(f.yes("yes")));
        CATALOGUE.put(Action.USE_LOBBY, f -> new UseLobby(f.yes("yes")));
        CATALOGUE.put(Action.CAP_SEATS, f -> new CapSeats(number(f, "most")));
        CATALOGUE.put(Action.ADMIT, f -> new Admit(seat(f)));
        CATALOGUE.put(Action.TURN_AWAY, f -> new TurnAway(seat(f)));
        CATALOGUE.put(Action.REMOVE_SEAT, f -> RemoveSeat.of(seat(f), f.yes("ideas")));
        CATALOGUE.put(Action.ADD_SEAT, f -> new AddSeat(f.text("name")));
        CATALOGUE.put(Action.GO_ON_PAPER, f -> GoOnPaper.of(seat(f)));
        CATALOGUE.put(Action.END_PASS, f -> new EndPass(new PassId(f.text("link"))));
        CATALOGUE.put(Action.OFFER_PART, f -> new OfferPart(part(f.text("part")),
                some(f, "seat", SeatId::new), some(f, "link", PassId::new)));
        CATALOGUE.put(Action.WITHDRAW_OFFER, f -> new WithdrawOffer());
        CATALOGUE.put(Action.ACCEPT_LEAD, f -> new AcceptLead());
        CATALOGUE.put(Action.DECLINE_PART, f -> new DeclinePart());
        CATALOGUE.put(Action.TAKE_OVER, f -> TakeOver.asked());
        CATALOGUE.put(Action.ASK_FOR_CARE, f -> new AskForCare(some(f, "wish", Care.Wish::valueOf)));
        CATALOGUE.put(Action.ANSWER_CALL, f -> new AnswerCall(seat(f), f.yes("done")));
        CATALOGUE.put(Action.NAME_HELP_LINES, f -> new NameHelpLines(f.text("text")));
        CATALOGUE.put(Action.REST_SCREEN, f -> new RestScreen(f.yes("yes")));
        CATALOGUE.put(Action.TURN_PAGE, f -> new TurnPage());
        CATALOGUE.put(Action.PAUSE_ROOM, f -> new PauseRoom(f.yes("yes")));
        CATALOGUE.put(Action.TRANSLATE, f -> Translate.of(f.text("idea"), f.text("language"), f.text("text")));
        CATALOGUE.put(Action.PROPOSE_RULE, f -> new ProposeRule(f.text("text")));
        CATALOGUE.put(Action.REWORD_RULE, f -> new RewordRule(new RuleId(f.text("rule")), f.text("text")));
        CATALOGUE.put(Action.REMOVE_RULE, f -> new RemoveRule(new RuleId(f.text("rule"))));
        CATALOGUE.put(Action.AGREE_RULES, f -> new AgreeRules(f.yes("yes")));
        CATALOGUE.put(Action.HEAR_YES, f -> new HearYes(seat(f)));
        CATALOGUE.put(Action.REWORD_QUESTION, f -> new RewordQuestion(f.text("wording")));
        CATALOGUE.put(Action.ADD_QUESTION, f -> new AddQuestion(f.text("wording")));
        CATALOGUE.put(Action.TELL_STORIES, f -> new TellStories(f.yes("yes")));
        CATALOGUE.put(Action.WRITE_IDEA, f -> new WriteIdea(some(f, "question", QuestionId::new), f.text("text")));
        CATALOGUE.put(Action.EDIT_IDEA, f -> new EditIdea(idea(f), f.text("text")));
        CATALOGUE.put(Action.REMOVE_IDEA, f -> new RemoveIdea(idea(f)));
        CATALOGUE.put(Action.FINISH_WRITING, f -> new FinishWriting(
                some(f, "question", QuestionId::new), f.yes("finished")));
        CATALOGUE.put(Action.ASK_FOR_TIME, f -> new AskForTime(f.yes("yes")));
        CATALOGUE.put(Action.SHUFFLE_ORDER, f -> new ShuffleOrder());
        CATALOGUE.put(Action.START_ROUNDS, f -> new StartRounds());
        CATALOGUE.put(Action.OFFER_IDEA, f -> new OfferIdea(idea(f)));
        CATALOGUE.put(Action.SAY_ALOUD, f -> new SayAloud(some(f, "seat", SeatId::new), f.text("text")));
        CATALOGUE.put(Action.RECORD_SAID, f -> new RecordSaid(seat(f), f.text("text")));
        CATALOGUE.put(Action.CONFIRM_SAID, f -> new ConfirmSaid(f.text("text")));
        CATALOGUE.put(Action.HEAR_SAID, f -> new HearSaid());
        CATALOGUE.put(Action.DROP_SAID, f -> new DropSaid());
        CATALOGUE.put(Action.PASS_TURN, f -> new PassTurn(seat(f)));
        CATALOGUE.put(Action.SKIP_TURN, f -> new SkipTurn(seat(f)));
        CATALOGUE.put(Action.COME_BACK, f -> new ComeBack(seat(f)));
        CATALOGUE.put(Action.SHARE_AT_ONCE, f -> new ShareAtOnce());
        CATALOGUE.put(Action.HAND_IN, f -> new HandIn(idea(f), f.yes("in")));
        CATALOGUE.put(Action.SHOW_HANDED_IN, f -> new ShowHandedIn());
        CATALOGUE.put(Action.LOOK_FIRST, f -> new LookFirst(f.yes("yes")));
        CATALOGUE.put(Action.HIDE_IDEA, f -> new HideIdea(idea(f)));
        CATALOGUE.put(Action.SHOW_IDEA, f -> new ShowIdea(some(f, "idea", IdeaId::new)));
        CATALOGUE.put(Action.SPOTLIGHT, f -> new Spotlight(some(f, "idea", IdeaId::new)));
        CATALOGUE.put(Action.PROPOSE_WORDING, f -> new ProposeWording(
                f.all("idea").stream().map(IdeaId::new).toList(), f.text("wording")));
        CATALOGUE.put(Action.SAY_YES, f -> new SayYes(proposal(f)));
        CATALOGUE.put(Action.GO_ON, f -> GoOn.with(proposal(f)));
        CATALOGUE.put(Action.OBJECT, f -> new ObjectTo(proposal(f)));
        CATALOGUE.put(Action.PUT_ASIDE, f -> new PutAside(proposal(f)));
        CATALOGUE.put(Action.UNDO_WORDING, f -> new UndoWording(idea(f)));
        CATALOGUE.put(Action.PLAN_VOTE, f -> new PlanVote(way(f.text("way")), numberIfAny(f, "choices"),
                f.yes("stack"), f.yes("second"), numberIfAny(f, "keep")));
        CATALOGUE.put(Action.CAST_BALLOT, f -> new CastBallot(
                new VoteId(f.text("vote")), Places.chosen(f), Long.parseLong(f.text("rev"))));
        CATALOGUE.put(Action.MARK_BALLOT, f -> new MarkBallot(
                new VoteId(f.text("vote")), MarksSent.in(f), Long.parseLong(f.text("rev"))));
        CATALOGUE.put(Action.ENTER_CHOICES, f -> new EnterChoices(
                new VoteId(f.text("vote")), SlipSent.ifPaper(f), Places.chosen(f)));
        CATALOGUE.put(Action.ENTER_MARKS, f -> new EnterMarks(
                new VoteId(f.text("vote")), SlipSent.ifPaper(f), MarksSent.in(f)));
        CATALOGUE.put(Action.COUNT_SLIP, f -> new CountSlip(new VoteId(f.text("vote")), SlipSent.in(f)));
        CATALOGUE.put(Action.DROP_SLIP, f -> new DropSlip(new VoteId(f.text("vote")), SlipSent.in(f)));
        CATALOGUE.put(Action.REVEAL, f -> new Reveal(number(f, "places")));
        CATALOGUE.put(Action.SETTLE_TIE, f -> new SettleTie(number(f, "place")));
        CATALOGUE.put(Action.MOVE_ON, f -> new MoveOn(Step.valueOf(f.text("from")), Step.valueOf(f.text("to"))));
        CATALOGUE.put(Action.PLAN_TIMES, f -> new PlanTimes(TimesSent.in(f)));
        CATALOGUE.put(Action.BEGIN_TIMES, f -> new BeginTimes());
        CATALOGUE.put(Action.START_TIMER, f -> new StartTimer(number(f, "minutes")));
        CATALOGUE.put(Action.PAUSE_TIMER, f -> new PauseTimer());
        CATALOGUE.put(Action.RESUME_TIMER, f -> new ResumeTimer());
        CATALOGUE.put(Action.EXTEND_TIMER, f -> new ExtendTimer(number(f, "minutes")));
        CATALOGUE.put(Action.STOP_TIMER, f -> new StopTimer());
    }

    private CommandReader() {
    }

    /** Reads the command that {@code do} names. A number or step that cannot be read makes the whole unreadable. */
    public static Reading read(Fields fields) {
        Optional<Function<Fields, Command>> reader = Action.of(fields.text("do")).map(CATALOGUE::get);
        if (reader.isEmpty()) {
            return new Reading.Unreadable(Rejection.UNREADABLE);
        }
        try {
            return new Reading.Understood(reader.get().apply(fields));
        } catch (GapsInPlaces gaps) {
            return new Reading.Unreadable(Rejection.PLACES_WITH_GAPS);
        } catch (SlipSent.NoNumber notANumber) {
            return new Reading.Unreadable(Rejection.SLIP_NUMBER_UNREADABLE);
        } catch (IllegalArgumentException badNumberOrStep) {
            return new Reading.Unreadable(Rejection.UNREADABLE);
        }
    }

    private static <T> Optional<T> some(Fields fields, String name, Function<String, T> meaning) {
        return Optional.of(fields.text(name)).filter(said -> !said.isEmpty()).map(meaning);
    }

    private static Role part(String name) {
        return Role.shared(name).orElseThrow(IllegalArgumentException::new);
    }

    private static IdeaId idea(Fields fields) {
        return new IdeaId(fields.text("idea"));
    }

    private static SeatId seat(Fields fields) {
        return new SeatId(fields.text("seat"));
    }

    private static ProposalId proposal(Fields fields) {
        return new ProposalId(fields.text("proposal"));
    }

    private static VotingRule way(String word) {
        return word.isEmpty() ? VotingRule.TOP_K : VotingRule.valueOf(word);
    }

    private static int number(Fields fields, String name) {
        return Integer.parseInt(fields.text(name));
    }

    private static OptionalInt numberIfAny(Fields fields, String name) {
        return fields.text(name).isBlank() ? OptionalInt.empty() : OptionalInt.of(number(fields, name));
    }
}
