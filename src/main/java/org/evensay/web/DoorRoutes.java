package org.evensay.web;

import io.javalin.config.RoutesConfig;

/** The first pages, which anybody may see, and coming in by a code, on a device of one's own or a shared one. */
final class DoorRoutes {
    private DoorRoutes() {
    }

    static void add(RoutesConfig to, Served served, WrongCodes wrongCodes, FirstPages first, boolean styleguide) {
        to.get("/", first::first);
        to.get("/privacy", first::privacy);
        to.post("/find", first::find);
        to.post("/start", new StartPage(served, wrongCodes, first, new Started(served))::start);
        to.post("/recover", new RecoverPage(served, wrongCodes, first)::recover);
        to.get("/language/{tag}", new LanguagePages(served)::choose);
        to.get("/letters/{size}", new LettersPages(served)::choose);
        to.get("/styleguide", new Styleguide(served, styleguide)::show);
        tour(to, new TourPages(served));
        files(to, new StaticFiles(served.templates()));
        comingIn(to, served, new JoinPages(served, wrongCodes, first));
    }

    private static void tour(RoutesConfig to, TourPages tour) {
        to.get("/tour", tour::first);
        to.get("/tour/sheet", tour::sheet);
        to.get("/tour/{stop}", tour::stop);
    }

    private static void files(RoutesConfig to, StaticFiles files) {
        to.get(StaticFiles.ROUTE, files::answer);
        to.head(StaticFiles.ROUTE, files::answer);
    }

    private static void comingIn(RoutesConfig to, Served served, JoinPages join) {
        to.get("/{code}", join::show);
        to.post("/{code}/seat", join::sit);
        SharedPages shared = new SharedPages(served, join);
        to.post("/{code}/share", shared::begin);
        to.get("/shared/{room}", shared::show);
        to.post("/shared/{room}/sit", shared::sit);
        to.get("/shared/{room}/new", shared::askNew);
        to.post("/shared/{room}/sit-new", shared::sitNew);
        to.post("/room/{room}/participant/pass-on", shared::passOn);
    }
}
