package org.evensay.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.Admit;
import org.evensay.workshop.command.CapSeats;
import org.evensay.workshop.command.ChangeCode;
import org.evensay.workshop.command.EndPass;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.KeepRecoveryCode;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.NoteUse;
import org.evensay.workshop.command.Recover;
import org.evensay.workshop.command.TurnAway;
import org.evensay.workshop.command.UseLobby;

/** What the crowd does about the door and the links. {@code screen} keeps its link, so that it can go on asking. */
record CrowdAtTheDoor(Meeting meeting, Random chance, Actor screen, CrowdWhoLeads leads) {

    Command command(Action action) {
        return switch (action) {
            case LOCK_DOOR -> new LockDoor(chance.nextInt(4) == 0);
            case USE_LOBBY -> new UseLobby(chance.nextBoolean());
            case CAP_SEATS -> new CapSeats(chance.nextInt(12));
            case ADMIT -> new Admit(somebodyWaiting());
            case TURN_AWAY -> new TurnAway(somebodyWaiting());
            case CHANGE_CODE -> new ChangeCode(JoinCode.drawn(meeting.moment(), JoinCode.LENGTH_AT_HOME));
            case ACCEPT_INVITATION -> new AcceptInvitation(leads.newLink().hash());
            case KEEP_RECOVERY_CODE -> new KeepRecoveryCode(meeting.newSecret().hash());
            case RECOVER -> new Recover(leads.newLink().hash());
            case END_PASS -> new EndPass(someLink());
            case NOTE_USE -> new NoteUse();
            default -> throw new IllegalArgumentException(action + " is not about the door");
        };
    }

    /** What somebody was given to come in by, as an invitation or on paper; empty for other actions. */
    Optional<Secret> givenFor(Action action) {
        Secret given = meeting.newSecret();
        if (action == Action.ACCEPT_INVITATION) {
            meeting.asks(leads.leader(), new IssuePass(given.hash(), leads.aPartToHelp()));
        } else if (action == Action.RECOVER) {
            meeting.asks(leads.leader(), new KeepRecoveryCode(given.hash()));
        } else {
            return Optional.empty();
        }
        return Optional.of(given);
    }

    SeatId somebodyWaiting() {
        List<SeatId> waiting = List.copyOf(meeting.workshop().door().waiting().keys());
        return waiting.isEmpty() ? new SeatId("unknown") : waiting.get(chance.nextInt(waiting.size()));
    }

    private PassId someLink() {
        List<PassId> links = meeting.workshop().passes().values().stream()
                .filter(pass -> !pass.secret().equals(screen.secret().hash())).map(Pass::id).toList();
        return chance.nextInt(5) == 0 ? new PassId("unknown") : links.get(chance.nextInt(links.size()));
    }
}
