package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.time.Duration;
import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/**
 * Who helps leads from now on, because the facilitator has given no sign for a minute: {@code gone} is how long,
 * empty while they are here, and only open lines know it. Whoever led comes back as one who helps.
 */
public record TakeOver(Optional<Duration> gone) implements Command {

    /** As it is asked for, before anybody has looked who is here. */
    public static TakeOver asked() {
        return new TakeOver(Optional.empty());
    }

    public TakeOver whileGone(Optional<Duration> leader) {
        return new TakeOver(leader);
    }

    @Override
    public Action action() {
        return Action.TAKE_OVER;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        if (gone.isEmpty()) {
            return refused(Rejection.LEADER_IS_HERE);
        }
        long wait = Limit.LEADER_GONE_SECONDS.most() - gone.get().toSeconds();
        return wait > 0 ? refused(Rejection.LEADER_JUST_LEFT, (int) wait)
                : accepted(Leads.passedTo(workshop.passes().get(by.secret().hash()).orElseThrow(), workshop));
    }
}
