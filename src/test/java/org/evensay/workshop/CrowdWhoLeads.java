package org.evensay.workshop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptLead;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.ConfirmSaid;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.DropSaid;
import org.evensay.workshop.command.HearSaid;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.RecordSaid;
import org.evensay.workshop.command.SitDownToo;
import org.evensay.workshop.command.TakeOver;
import org.evensay.workshop.command.Translate;
import org.evensay.workshop.command.WithdrawOffer;

/** What the crowd does about leading. It knows the secret of every link that anybody has ever had. */
final class CrowdWhoLeads {
    private final Meeting meeting;
    private final Random chance;
    private final CrowdsNames named;
    private final List<Secret> people;
    private final List<Secret> links = new ArrayList<>();

    /** {@code people} are the secrets of seats that the crowd can act from; who sits down too is one of them. */
    CrowdWhoLeads(Meeting meeting, Random chance, CrowdsNames named, List<Secret> people) {
        this.meeting = meeting;
        this.chance = chance;
        this.named = named;
        this.people = people;
        links.add(meeting.facilitator().actor().secret());
    }

    Secret newLink() {
        links.add(meeting.newSecret());
        return links.get(links.size() - 1);
    }

    List<Secret> links() {
        return links;
    }

    private Secret newPerson() {
        people.add(meeting.newSecret());
        return people.get(people.size() - 1);
    }

    /** The seat of the person who was asked to take a part. */
    Optional<SeatId> asked() {
        return meeting.workshop().leading().waiting().flatMap(Leading.Offer::seat);
    }

    Role aPartToHelp() {
        return named.oneOf(List.of(Role.CO_FACILITATOR, Role.SCRIBE, Role.SUPPORT));
    }

    Actor leader() {
        return somebodyWhoIs(Role.FACILITATOR);
    }

    /** Somebody with a link for this role, or with one that opens it no more. */
    Actor somebodyWhoIs(Role role) {
        List<Secret> now = links.stream().filter(link -> meeting.workshop().passes().get(link.hash())
                .filter(pass -> pass.opens(role)).isPresent()).toList();
        Secret secret = now.isEmpty() ? named.oneOf(links) : named.oneOf(now);
        return new Actor(role, Optional.empty(), secret);
    }

    Command command(Action action, Actor by) {
        return switch (action) {
            case OFFER_PART -> offer();
            case WITHDRAW_OFFER -> new WithdrawOffer();
            case ACCEPT_PART -> new AcceptPart(newLink().hash());
            case ACCEPT_LEAD -> new AcceptLead();
            case DECLINE_PART -> new DeclinePart();
            case TAKE_OVER -> new TakeOver(Optional.of(Duration.ofSeconds(chance.nextInt(120))));
            case SIT_DOWN_TOO -> new SitDownToo(newPerson().hash(), named.words());
            case RECORD_SAID -> new RecordSaid(
                    meeting.question().sharing().rounds().whoseTurn().orElseGet(named::seat), named.words());
            case CONFIRM_SAID -> new ConfirmSaid(named.words());
            case HEAR_SAID -> new HearSaid();
            case DROP_SAID -> new DropSaid();
            case TRANSLATE -> translation();
            default -> throw new IllegalArgumentException(action + " is not about leading");
        };
    }

    private Command translation() {
        Optional<IdeaId> idea = chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(named.idea());
        return new Translate(idea, named.oneOf(List.of("ar", "cy", "es", "fr", "pl", "so", "")), named.words());
    }

    private Command offer() {
        Optional<PassId> link = meeting.workshop().passes().values().stream()
                .filter(pass -> pass.role() == Role.CO_FACILITATOR).map(Pass::id).findAny();
        boolean toLead = link.isPresent() && chance.nextBoolean();
        return toLead ? new OfferPart(Role.FACILITATOR, Optional.empty(), link)
                : new OfferPart(named.oneOf(List.of(Role.values())), Optional.of(toAsk()), Optional.empty());
    }

    /** Now and then whoever leads, who may have a seat too. */
    private SeatId toAsk() {
        return meeting.workshop().seatsAsJoined().stream().map(Seat::id).filter(meeting.workshop()::isLeadFrom)
                .filter(seat -> chance.nextBoolean()).findFirst().orElseGet(named::seat);
    }
}
