package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.i18n.Words;
import org.evensay.view.StepOnPaper;
import org.evensay.view.TourStop;

/** The guided tour: an example workshop, stop by stop. It needs no cookie and asks nothing of anybody. Thread-safe. */
final class TourPages {
    /** Of a short list, see {@link org.evensay.voting.Choices}. */
    private static final int USUAL_CHOICES = 3;

    private final Served served;
    private final ExamplePages examples;
    /** Always the same for a stop, a language and a size of letters: each is made when it is first asked for. */
    private final Map<String, String> made = new ConcurrentHashMap<>();

    TourPages(Served served) {
        this.served = served;
        this.examples = new ExamplePages(served.example(), served.templates());
    }

    void first(Context request) {
        show(request, TourStop.BEFORE);
    }

    void stop(Context request) {
        Optional<TourStop> stop = TourStop.numbered(request.pathParam("stop"));
        show(request, stop.orElseThrow(NotFoundResponse::new));
    }

    /** All that whoever leads says and does, on a sheet of paper. */
    void sheet(Context request) {
        Html.answer(request, served.templates().render("page/steps", Map.of("words", served.words(request),
                "steps", StepOnPaper.all(), "choices", USUAL_CHOICES)));
    }

    private void show(Context request, TourStop stop) {
        Words words = served.words(request);
        Html.answer(request, made.computeIfAbsent(stop + " " + words.language() + " " + words.letters() + " "
                + served.templates().edition(), key -> page(stop, words)));
    }

    private String page(TourStop stop, Words words) {
        return served.templates().render("page/tour", Map.of("words", words, "stop", stop,
                "pictures", examples.at(stop, words)));
    }
}
