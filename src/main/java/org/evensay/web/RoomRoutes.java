package org.evensay.web;

import io.javalin.config.RoutesConfig;

/** The pages of a room for all who have a place in it, what they ask for there, and what whoever leads takes away. */
final class RoomRoutes {
    private RoomRoutes() {
    }

    static void add(RoutesConfig to, Served served, Gate gate, RoomPages pages, CommandPosts posts, WifiOfRooms wifi) {
        to.get("/room/{room}/{role}", pages::show);
        to.post("/room/{room}/{role}/enter", pages::enter);
        to.post("/room/{room}/{role}/do", posts::receive);
        PrintPages print = new PrintPages(served, gate, wifi);
        to.get("/room/{room}/{role}/print/{sheet}", print::show);
        to.get("/room/{room}/paper/{number}", print::paper);
        ownDevice(to, served, new OwnDevicePages(served, gate));
        roles(to, new RolePages(served, gate, pages));
        links(to, new LinkPages(served, gate));
        wayIn(to, new WayInPages(served, gate, pages, wifi));
        downloads(to, new Downloads(gate, served));
        afterwards(to, new RoomAfterwards(served, gate), new Erasing(served, gate));
    }

    /** Javalin finds the address; the line is opened past it ({@link Upgrade}), so there is nobody to hear it here. */
    static void addLines(RoutesConfig to, LiveSocket socket) {
        to.wsBeforeUpgrade("/room/{room}/{role}/live", socket::upgrade);
        to.ws("/room/{room}/{role}/live", nobody -> { });
    }

    private static void ownDevice(RoutesConfig to, Served served, OwnDevicePages own) {
        to.get("/room/{room}/participant/share", own::show);
        to.post("/room/{room}/participant/share", own::share);
        to.post("/room/{room}/participant/go-on-here", new OnPaperPages(served)::goOnHere);
    }

    private static void roles(RoutesConfig to, RolePages roles) {
        to.post("/room/{room}/participant/accept-part", roles::accept);
        to.post("/room/{room}/facilitator/sit-down", roles::sitDown);
    }

    private static void links(RoutesConfig to, LinkPages links) {
        to.post("/room/{room}/facilitator/screen-link", links::screen);
        to.post("/room/{room}/facilitator/invitation", links::invitation);
        to.post("/room/{room}/facilitator/forget", links::forget);
        to.post("/room/{room}/facilitator/new-code", links::newCode);
        to.post("/room/{room}/facilitator/recovery-code", links::recoveryCode);
    }

    private static void wayIn(RoutesConfig to, WayInPages way) {
        to.post("/room/{room}/facilitator/address", way::address);
        to.post("/room/{room}/facilitator/wifi", way::wifi);
    }

    private static void downloads(RoutesConfig to, Downloads downloads) {
        to.get("/room/{room}/facilitator/list", downloads::onOnePage);
        to.get("/room/{room}/facilitator/priorities.csv", downloads::csv);
        to.get("/room/{room}/facilitator/priorities.xlsx", downloads::xlsx);
        to.get("/room/{room}/facilitator/priorities.json", downloads::json);
        to.get("/room/{room}/facilitator/shared.csv", downloads::sharedCsv);
        to.get("/room/{room}/facilitator/shared.xlsx", downloads::sharedXlsx);
        to.get("/room/{room}/facilitator/shared.json", downloads::sharedJson);
        to.get("/room/{room}/facilitator/process.csv", downloads::process);
        to.get("/room/{room}/facilitator/held.json", downloads::held);
    }

    private static void afterwards(RoutesConfig to, RoomAfterwards afterwards, Erasing erasing) {
        to.get("/room/{room}/facilitator/after", afterwards::show);
        to.post("/room/{room}/facilitator/after", afterwards::receive);
        to.post("/room/{room}/facilitator/erase", erasing::erase);
    }
}
