package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.export.InquiryReader;
import org.evensay.export.Taken;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.InquiryFile;
import org.evensay.workshop.Rejection;

/**
 * Takes in an inquiry from another installation: first the file is read and told back, and nothing is kept; then
 * whoever brought it says yes, and it is read again as it stands in that page.
 */
final class InquiryTakeIn {
    private final Served served;
    private final FirstPages firstPages;
    private final InquiryStart starts;

    InquiryTakeIn(Served served, FirstPages firstPages, InquiryStart starts) {
        this.served = served;
        this.firstPages = firstPages;
        this.starts = starts;
    }

    void check(Context request) {
        if (refused(request)) {
            return;
        }
        Optional<byte[]> file = Uploads.file(request);
        if (file.isEmpty() || file.get().length == 0) {
            firstPages.beginAgain(request, served.words(request).say(file.isEmpty() ? "take-in.no-file"
                    : "take-in.empty-file"));
        } else {
            String text = Uploads.text(file.get()).orElse("");
            page(request, text, InquiryReader.read(text), "");
        }
    }

    void takeIn(Context request) throws StoreFailed {
        if (refused(request)) {
            return;
        }
        String text = new TypedFields(request).text("content");
        Taken taken = InquiryReader.read(text);
        if (taken instanceof Taken.In in) {
            keep(request, text, in);
        } else {
            page(request, text, taken, "");
        }
    }

    private void keep(Context request, String text, Taken.In in) throws StoreFailed {
        FormKeys keys = FormKeys.of(request, served.newKey());
        Decided<Inquiry> decided = served.network().takeIn(new InquiryId(keys.id()), in.file(),
                new TypedFields(request).text("name"), keys.own().hash());
        if (decided instanceof Decided.Refused<Inquiry> no) {
            page(request, text, in, Sentences.why(no, served.words(request)));
        } else {
            starts.begun(request, ((Decided.Accepted<Inquiry>) decided).after(), keys.own());
        }
    }

    private boolean refused(Context request) {
        Optional<Rejection> refusal = starts.refusal(request);
        refusal.ifPresent(why -> firstPages.beginAgain(request,
                Sentences.why(why, served.words(request))));
        return refusal.isPresent();
    }

    /** What is in the file and a form to say yes, or what is wrong with it. */
    private void page(Context request, String text, Taken taken, String refusal) {
        Words words = served.words(request);
        Optional<InquiryFile> file = taken instanceof Taken.In in ? Optional.of(in.file()) : Optional.empty();
        List<String> faults = taken instanceof Taken.Refused no
                ? no.faults().stream().map(fault -> sentence(fault, words)).toList() : List.of();
        Html.answer(request.status(file.isPresent() && refusal.isEmpty() ? HttpStatus.OK
                : HttpStatus.UNPROCESSABLE_CONTENT), served.templates().render("page/take-in", Map.of(
                        "words", words, "token", Token.of(Cookies.atTheDoor(request, served.newKey())),
                        "file", file, "faults", faults, "content", file.isPresent() ? text : "", "refusal", refusal,
                        "name", new TypedFields(request).text("name"), "asksForAKey", firstPages.asksForAKey(request),
                        "needsAKey", firstPages.needsAKey(), "once", FormKeys.once(request, served.newKey()))));
    }

    /** Where, what, and what to do about it. */
    private static String sentence(Taken.Fault fault, Words words) {
        String wrong = words.say("take-in.wrong." + fault.wrong(), fault.more());
        return fault.where().isEmpty() ? wrong : words.say("take-in.where", fault.where(), wrong);
    }
}
