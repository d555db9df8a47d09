package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.group.AnswerPoll;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.PollSheet;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;

/**
 * Where somebody with the link of a poll answers, without an account and without scripts. What they answered is shown
 * to nobody again, on their own device neither: it may be the one that goes round.
 */
final class PollPages {
    private final Served served;
    private final WrongCodes wrongCodes;

    PollPages(Served served, WrongCodes wrongCodes) {
        this.served = served;
        this.wrongCodes = wrongCodes;
    }

    private record Asked(PollPlace place, String group, Poll poll, SecretHash link) {
    }

    void show(Context request) throws StoreFailed {
        PollPlace place = place(request);
        Optional<Asked> asked = asked(request);
        if (asked.isPresent()) {
            show(request, asked.get(), "");
        } else if (Cookies.secretAt(place, request).isPresent()) {
            over(request);
        } else {
            EnterPages.ask(request, place, served);
        }
    }

    /**
     * Exchanges the secret of the link for a cookie. A wrong one for a poll that is open counts like a wrong code; a
     * right one always opens, because nobody can guess it.
     */
    void enter(Context request) throws StoreFailed {
        PollPlace place = place(request);
        Optional<Secret> secret = Cookies.secret(Links.keyIn(request.formParam("key")));
        Optional<Poll> poll = open(place).map(Asked::poll);
        if (secret.isPresent() && poll.filter(open -> open.isOpenedBy(secret.get().hash())).isPresent()) {
            RoomPages.comeIn(request, place, secret.get());
            return;
        }
        if (poll.isPresent()) {
            wrongCodes.count(Caller.of(request).neighbourhood());
        }
        SameTime.answer(request, () -> over(request, poll.isEmpty()));
    }

    void answer(Context request) throws StoreFailed {
        Optional<Asked> asked = asked(request);
        Optional<Secret> own = Cookies.secretAt(place(request).ofOnePerson(), request);
        if (asked.isEmpty() || own.isEmpty()) {
            over(request);
            return;
        }
        Poll poll = asked.get().poll();
        Decided<Group> decided = served.network().ask(asked.get().place().group(), new AnswerPoll(poll.id(),
                asked.get().link(), own.get().hash(), PollForm.answer(poll, request)));
        if (!(decided instanceof Decided.Refused<Group> no)) {
            request.redirect(asked.get().place().path(), HttpStatus.SEE_OTHER);
        } else if (no.why() == Refusal.POLL_UNKNOWN || no.why() == Refusal.GONE) {
            over(request);
        } else {
            show(request.status(HttpStatus.UNPROCESSABLE_CONTENT), asked.get(),
                    Sentences.why(no, served.words(request)));
        }
    }

    /** The device goes to another person, who cannot change what the one before said. */
    void next(Context request) {
        Cookies.forget(place(request).ofOnePerson(), request);
        request.redirect(place(request).path(), HttpStatus.SEE_OTHER);
    }

    private void show(Context request, Asked asked, String refusal) {
        Optional<Secret> before = Cookies.secretAt(asked.place().ofOnePerson(), request);
        Secret own = before.orElseGet(() -> new Secret(served.newKey().get()));
        if (before.isEmpty()) {
            Cookies.keepSecret(asked.place().ofOnePerson(), own, request);
        }
        boolean done = asked.poll().answers().has(own.hash()) && request.queryParam("again") == null;
        Html.answer(request, served.templates().render("page/poll", Map.of("words", served.words(request),
                "place", asked.place(), "token", Token.of(own), "sheet", PollSheet.of(asked.group(), asked.poll()),
                "done", done && refusal.isEmpty(), "refusal", refusal, "typed", new TypedFields(request))));
    }

    private void over(Context request) throws StoreFailed {
        over(request, open(place(request)).isEmpty());
    }

    /**
     * Closed, taken away, or opened by another link: it is told alike. Nothing of what is over stays on this device;
     * while it goes on, the person here may have a better link, and is still the one who answered.
     */
    private void over(Context request, boolean forGood) {
        if (forGood) {
            Cookies.forget(place(request), request);
            Cookies.forget(place(request).ofOnePerson(), request);
        }
        Message.answer(request.status(HttpStatus.UNPROCESSABLE_CONTENT), served, "poll.over");
    }

    private Optional<Asked> asked(Context request) throws StoreFailed {
        Optional<SecretHash> link = Cookies.secretAt(place(request), request).map(Secret::hash);
        return link.isEmpty() ? Optional.empty()
                : open(place(request)).filter(asked -> asked.poll().isOpenedBy(link.get()));
    }

    private Optional<Asked> open(PollPlace place) throws StoreFailed {
        return served.network().group(place.group()).flatMap(group -> group.polls().open().get(place.poll())
                .map(poll -> new Asked(place, group.name(), poll, poll.link())));
    }

    private static PollPlace place(Context request) {
        return new PollPlace(new GroupId(request.pathParam("group")), new PollId(request.pathParam("poll")));
    }
}
