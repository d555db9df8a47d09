package org.evensay.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Pass;
import org.evensay.workshop.PassId;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;

/**
 * Who leads, who helps, who has been asked, and how often each seat has led: for those who lead or help. {@code me} is
 * the role of the one who looks, {@code seated} says that they have a seat as well.
 */
public record LeadingView(Role me, boolean seated, Optional<SeatName> leader, List<HeldView> held,
                          List<HelperView> helpers, Optional<OfferView> offer, boolean asksMe) {

    /** Number 0 stands for people who led without a seat. */
    public record HeldView(SeatName who, int times, boolean now) {
    }

    /** {@code who} is known when they took the part on their seat, or sat down too. */
    public record HelperView(String link, Role role, Optional<SeatName> who) {
    }

    /** {@code to} is a seat or a link; {@code who} is empty for somebody who helps without a seat. */
    public record OfferView(Role role, String to, Optional<SeatName> who, boolean declined) {
    }

    static LeadingView of(Workshop workshop, Actor looking) {
        Optional<Pass> mine = workshop.passes().get(looking.secret().hash());
        Leading leading = workshop.leading();
        return new LeadingView(looking.role(), isSeated(workshop, looking),
                leader(workshop), held(workshop), helpers(workshop),
                leading.offer().map(offer -> offered(offer, workshop)),
                leading.waiting().flatMap(Leading.Offer::link)
                        .filter(link -> mine.filter(pass -> pass.id().equals(link)).isPresent()).isPresent());
    }

    /** The seat of who looks by a link. */
    static Optional<Seat> seat(Workshop workshop, Actor looking) {
        return workshop.passes().get(looking.secret().hash()).flatMap(pass -> workshop.seatNumbered(pass.seat()));
    }

    public static boolean isSeated(Workshop workshop, Actor looking) {
        return seat(workshop, looking).isPresent();
    }

    /** The person who leads, when they have a seat in the room. */
    static Optional<SeatName> leader(Workshop workshop) {
        return workshop.leader().flatMap(pass -> seatOf(pass, workshop));
    }

    /** Seats in the order of their numbers: no order of merit. */
    static List<HeldView> held(Workshop workshop) {
        return workshop.leading().times().asMap().entrySet().stream()
                .map(led -> new HeldView(named(led.getKey(), workshop), led.getValue(),
                        led.getKey() == workshop.leading().holder() && !workshop.isClosed()))
                .sorted(Comparator.comparingInt(led -> led.who().number())).toList();
    }

    /** As long as the room knows them: it forgets its names when it closes. */
    public static List<String> namesOfThoseWhoLed(Workshop workshop) {
        return held(workshop).stream().map(led -> led.who().name()).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static SeatName named(int number, Workshop workshop) {
        return workshop.seatNumbered(number).map(SeatName::of).orElse(new SeatName(number, ""));
    }

    private static List<HelperView> helpers(Workshop workshop) {
        return workshop.passes().values().stream()
                .filter(pass -> pass.open() && pass.role().isShared() && pass.role() != Role.FACILITATOR)
                .map(pass -> new HelperView(pass.id().value(), pass.role(), seatOf(pass, workshop)))
                .sorted(Comparator.comparing(HelperView::role).thenComparing(HelperView::link)).toList();
    }

    private static OfferView offered(Leading.Offer offer, Workshop workshop) {
        String to = offer.seat().map(SeatId::value).or(() -> offer.link().map(PassId::value)).orElseThrow();
        return new OfferView(offer.role(), to, asked(offer, workshop), offer.declined());
    }

    private static Optional<SeatName> asked(Leading.Offer offer, Workshop workshop) {
        return offer.seat().flatMap(workshop.seats()::get).map(SeatName::of)
                .or(() -> offer.link().flatMap(link -> workshop.passes().values().stream()
                        .filter(pass -> pass.id().equals(link)).findFirst())
                        .flatMap(pass -> seatOf(pass, workshop)));
    }

    private static Optional<SeatName> seatOf(Pass pass, Workshop workshop) {
        return workshop.seatNumbered(pass.seat()).map(SeatName::of);
    }

    /** What the person leading has asked of this seat, or of this link. */
    public Optional<OfferView> offerTo(String asked) {
        return offer.filter(made -> leads() && made.to().equals(asked));
    }

    /** Nobody else is asked until there is an answer. */
    public boolean waits() {
        return offer.filter(made -> !made.declined()).isPresent();
    }

    /** The no that the person leading has not put away yet. */
    public Optional<OfferView> declined() {
        return offer.filter(made -> leads() && made.declined());
    }

    public boolean leads() {
        return me == Role.FACILITATOR;
    }
}
