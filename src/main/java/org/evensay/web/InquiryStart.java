package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Secret;

/** Begins an inquiry from the first page: whoever begins it owns it, and gets a link to come back by. */
final class InquiryStart {
    private final Served served;
    private final FirstPages firstPages;
    private final WhoMayStart whoMayStart;
    private final StartsAnHour starts = new StartsAnHour();

    InquiryStart(Served served, FirstPages firstPages) {
        this.served = served;
        this.firstPages = firstPages;
        this.whoMayStart = new WhoMayStart(served.around());
    }

    void start(Context request) throws StoreFailed {
        TypedFields form = new TypedFields(request);
        Optional<Rejection> refusal = refusal(request);
        if (refusal.isPresent()) {
            again(request, Sentences.why(refusal.get(), served.words(request)));
            return;
        }
        FormKeys keys = FormKeys.of(request, served.newKey());
        Decided<Inquiry> decided = served.network().begin(new InquiryId(keys.id()), form.text("overall"),
                form.text("name"), keys.own().hash());
        if (decided instanceof Decided.Refused<Inquiry> no) {
            again(request, Sentences.why(no, served.words(request)));
        } else {
            begun(request, ((Decided.Accepted<Inquiry>) decided).after(), keys.own());
        }
    }

    /** Whether whoever asks may begin one, the host key of their form included. */
    Optional<Rejection> refusal(Context request) {
        return whoMayStart.refusal(Caller.of(request), new TypedFields(request).text("host-key"), starts);
    }

    /** A form that comes again gives the same link, as long as that leads there. */
    void begun(Context request, Inquiry inquiry, Secret owner) {
        TeamPlace place = new TeamPlace(inquiry.id());
        if (inquiry.memberWith(owner.hash()).isEmpty()) {
            request.redirect(place.path(), HttpStatus.SEE_OTHER);
            return;
        }
        Cookies.keepSecret(place, owner, request);
        Html.answer(request, served.templates().render("page/begun", Map.of(
                "words", served.words(request), "overall", inquiry.overall(), "path", place.path(),
                "link", Links.secret(served.addresses(), place, owner))));
    }

    private void again(Context request, String why) {
        firstPages.beginAgain(request, why);
    }
}
