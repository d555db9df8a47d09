package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.group.BringPaper;
import org.evensay.paper.HeldOnPaper;
import org.evensay.paper.Layout;
import org.evensay.paper.LookTwice;
import org.evensay.paper.PaperFile;
import org.evensay.paper.PaperMeeting;
import org.evensay.paper.PaperVote;
import org.evensay.paper.PlayedPaper;
import org.evensay.paper.PlayedPaper.Problem;
import org.evensay.paper.Reading;
import org.evensay.paper.Spreadsheet;
import org.evensay.room.StoreFailed;
import org.evensay.view.GroupPriorities;
import org.evensay.view.inquiry.GroupPage;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * A group brings in a workshop that it held on paper: the ballots are read, played and shown as they would be kept;
 * only when somebody says yes to that, they are read and played again, and kept.
 */
final class GroupPaper {
    private final Served served;
    private final TeamGate gate;
    private final GroupPages pages;

    GroupPaper(Served served, TeamGate gate, GroupPages pages) {
        this.served = served;
        this.gate = gate;
        this.pages = pages;
    }

    /** What came of it: a workshop with what it was made of, or a sentence that says why there is none. */
    private record Made(Optional<Workshop> workshop, Optional<PaperMeeting> paper, String refusal) {
        static Made refused(String why) {
            return new Made(Optional.empty(), Optional.empty(), why);
        }
    }

    void check(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        Optional<byte[]> file = Uploads.file(request);
        Optional<String> fault = file.isEmpty() ? Optional.of("take-in.no-file") : fault(file.get());
        Made made = fault.isPresent() ? Made.refused(served.words(request).say(fault.get()))
                : made(request, visitor, file.get(), FormKeys.of(request, served.newKey()));
        page(request, visitor, made, file.flatMap(Uploads::text).orElse(""));
    }

    /** What is no table at all is told in a sentence of its own, not by a line of it. */
    private static Optional<String> fault(byte[] file) {
        return file.length == 0 ? Optional.of("take-in.empty-file")
                : Spreadsheet.is(file) ? Optional.of("paper.spreadsheet") : Optional.empty();
    }

    void keep(Context request) throws StoreFailed {
        TeamGate.OfGroup visitor = gate.inGroup(request);
        String content = new TypedFields(request).text("content");
        FormKeys keys = FormKeys.of(request, served.newKey());
        Made made = made(request, visitor, content.getBytes(StandardCharsets.UTF_8), keys);
        if (made.workshop().isEmpty()) {
            page(request, visitor, made, content);
        } else {
            kept(request, visitor, made.workshop().get(), keys.own());
        }
    }

    private void kept(Context request, TeamGate.OfGroup visitor, Workshop workshop, Secret facilitator)
            throws StoreFailed {
        served.rooms().keepClosed(workshop);
        served.network().ask(visitor.group().id(), new BringPaper(workshop.id(), workshop.day()));
        Place place = new Place(workshop.id(), Role.FACILITATOR);
        Cookies.keepSecret(place, facilitator, request);
        Words words = served.words(request);
        String link = Links.secret(served.addresses(), place, facilitator);
        new LinkPage(words.say("paper.kept"), words.say("paper.kept-help"), visitor.place().path(),
                words.say("team.back")).answer(request, served, words, link);
    }

    private Made made(Context request, TeamGate.OfGroup visitor, byte[] file, FormKeys keys)
            throws StoreFailed {
        Words words = served.words(request);
        PaperForm form = PaperForm.of(request);
        if (form.howMany().isEmpty() || form.date().isEmpty()) {
            return Made.refused(words.say(form.date().isEmpty() ? "paper.no-day" : "paper.no-choices"));
        }
        Reading<PaperVote> reading = PaperFile.readAsSaved(file, Layout.BALLOTS, form.howMany().get());
        if (reading instanceof Reading.Refused<PaperVote> no) {
            return Made.refused(words.say("paper.line", no.line(), no.reason()));
        }
        PaperVote vote = ((Reading.Read<PaperVote>) reading).value();
        return vote.groups().size() > 1 ? Made.refused(words.say("paper.wrong." + Problem.SEVERAL_GROUPS, 0))
                : played(paper(pages.view(visitor.group()), form, vote.groups().get(0)), keys, words);
    }

    private static PaperMeeting paper(GroupPage page, PaperForm form, PaperVote.Group vote) {
        return new PaperMeeting(page.group().name(), page.inquiry().map(Inquiry::overall).orElse(""),
                form.asked(page), form.howMany().orElseThrow(), form.date().orElseThrow(), vote.ballots(),
                form.others());
    }

    private Made played(PaperMeeting paper, FormKeys keys, Words words) throws StoreFailed {
        PlayedPaper played = HeldOnPaper.played(paper, served.terms(), new WorkshopId(keys.id()),
                served.rooms().freeCode(), keys.own(), served.clockwork().moment());
        if (played instanceof PlayedPaper.Refused no) {
            return Made.refused(Sentences.why(no.why(), no.numbers(), words));
        }
        if (played instanceof PlayedPaper.Wrong no) {
            return Made.refused(words.say("paper.wrong." + no.problem(), no.number()));
        }
        return new Made(Optional.of(((PlayedPaper.Closed) played).workshop()), Optional.of(paper), "");
    }

    /** What would be kept and a form to say yes; or the form again, with what was typed and what is wrong. */
    private void page(Context request, TeamGate.OfGroup visitor, Made made, String content) throws StoreFailed {
        PaperForm form = PaperForm.of(request);
        Html.answer(request.status(made.workshop().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT),
                served.templates().render("page/paper", Map.of("words", served.words(request),
                        "view", pages.view(visitor.group()), "forms", GroupForms.of(visitor),
                        "found", made.workshop().map(GroupPriorities::of), "twice", made.paper().map(LookTwice::at),
                        "refusal", made.refusal(), "typed", form.typed(), "content", content,
                        "once", FormKeys.once(request, served.newKey()))));
    }
}
