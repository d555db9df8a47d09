package org.evensay.support;

import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.RuleId;

/**
 * Somebody in a meeting. {@code expected} is why their next words will be refused; empty when they must be accepted.
 */
public abstract class Voice {
    protected final Meeting meeting;
    protected final Actor actor;
    protected final Optional<Rejection> expected;

    protected Voice(Meeting meeting, Actor actor, Optional<Rejection> expected) {
        this.meeting = meeting;
        this.actor = actor;
        this.expected = expected;
    }

    public Actor actor() {
        return actor;
    }

    /** Asks for any command at all. */
    public Decision does(Command command) {
        return meeting.expect(expected, actor, command);
    }

    protected IdeaId idea(String text) {
        return meeting.idea(text).id();
    }

    protected RuleId rule(String text) {
        return meeting.workshop().rules().lines().values().stream().filter(line -> line.text().equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no ground rule says \"" + text + "\"")).id();
    }

    /** The proposal of these words. */
    protected ProposalId proposal(String wording) {
        return meeting.question().proposals().values().stream().filter(made -> made.wording().equals(wording))
                .map(Proposal::id).findFirst()
                .orElseThrow(() -> new AssertionError("nobody proposed \"" + wording + "\""));
    }
}
