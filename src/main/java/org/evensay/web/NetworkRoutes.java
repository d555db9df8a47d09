package org.evensay.web;

import io.javalin.config.RoutesConfig;

/** The routes of what goes on between meetings. */
final class NetworkRoutes {
    private NetworkRoutes() {
    }

    /** Inquiries, their teams, and the groups' own pages. */
    static void add(RoutesConfig to, Served served, FirstPages first, Printing printing) {
        TeamGate gate = new TeamGate(served.network());
        TeamPages team = new TeamPages(served, gate);
        WorkshopPages workshops = new WorkshopPages(served, gate);
        GroupPages group = new GroupPages(served, gate, workshops);
        EnterPages enter = new EnterPages(served);
        StartsAnHour starts = new StartsAnHour();
        Started started = new Started(served);
        InquiryStart start = new InquiryStart(served, first);
        Hints hints = new Hints(served);
        to.post("/hints", hints::answer);
        to.post("/inquiry/{inquiry}/hints", hints::answer);
        to.post("/group/{group}/hints", hints::answer);
        to.post("/inquiries", start::start);
        InquiryTakeIn takeIn = new InquiryTakeIn(served, first, start);
        to.post("/inquiries/check", takeIn::check);
        to.post("/inquiries/take-in", takeIn::takeIn);
        to.get("/inquiry/{inquiry}", team::plan);
        to.post("/inquiry/{inquiry}/enter", enter::team);
        to.post("/inquiry/{inquiry}/do", new TeamPosts(served, gate, team)::receive);
        to.post("/inquiry/{inquiry}/own-link", team::ownLink);
        TeamDownloads downloads = new TeamDownloads(served, gate, team, printing);
        to.get("/inquiry/{inquiry}/inquiry.xlsx", downloads::whole);
        to.get("/inquiry/{inquiry}/comparison.pdf", downloads::pdf);
        to.get("/inquiry/{inquiry}/comparison.csv", downloads::csv);
        to.get("/inquiry/{inquiry}/comparison.xlsx", downloads::xlsx);
        to.post("/inquiry/{inquiry}/erase", new TeamErasing(served, gate)::erase);
        to.post("/inquiry/{inquiry}/meeting", new MeetingStart(served, gate, team, starts, started)::start);
        to.get("/inquiry/{inquiry}/inquiry.json", new InquiryDownload(served, gate)::json);
        to.get("/inquiry/{inquiry}/{page}", team::page);
        GroupTakesOut takesOut = new GroupTakesOut(served, gate, group, workshops, printing);
        to.get("/group/{group}/group.pdf", takesOut::groupPdf);
        to.get("/group/{group}/summary/{workshop}/summary.pdf", takesOut::summaryPdf);
        to.get("/group/{group}/process/{workshop}", takesOut::process);
        to.get("/group/{group}/process/{workshop}/process.csv", takesOut::processCsv);
        to.get("/group/{group}/process/{workshop}/process.pdf", takesOut::processPdf);
        to.get("/group/{group}", group::show);
        to.get("/group/{group}/summary/{workshop}", workshops::summary);
        to.get("/group/{group}/after/{workshop}", workshops::after);
        to.post("/group/{group}/enter", enter::group);
        to.post("/group/{group}/do", group::receive);
        to.post("/group/{group}/start", new GroupStart(served, gate, group, starts, started)::start);
        to.post("/group/{group}/erase", group::erase);
        GroupPaper paper = new GroupPaper(served, gate, group);
        to.post("/group/{group}/paper", paper::check);
        to.post("/group/{group}/paper/keep", paper::keep);
        to.post("/group/{group}/invitation", group::invite);
        to.post("/group/{group}/own-link", group::ownLink);
    }

    /** How a group sees itself: its page of polls, and where people answer one. */
    static void addPolls(RoutesConfig to, Served served, WrongCodes wrongCodes) {
        GroupPolls polls = new GroupPolls(served, new TeamGate(served.network()));
        PollPages answering = new PollPages(served, wrongCodes);
        to.get("/group/{group}/polls", polls::show);
        to.post("/group/{group}/polls", polls::receive);
        to.get("/poll/{group}/{poll}", answering::show);
        to.post("/poll/{group}/{poll}/enter", answering::enter);
        to.post("/poll/{group}/{poll}/do", answering::answer);
        to.post("/poll/{group}/{poll}/next", answering::next);
    }
}
