package org.evensay.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A workshop on a running program, with its facilitator, its screen and the people who have joined. */
public final class LiveRoom {
    private static final Pattern CODE = Pattern.compile("<dd class=\"code\">([A-Z0-9]{3,4} [A-Z0-9]{3,4})</dd>");
    private static final Pattern SCREEN = Pattern.compile(
            "<code>http://[^/]+(/room/[0-9a-f]{32}/screen)#key=[0-9a-f]{32}</code>");
    private static final Pattern SCREEN_KEY = Pattern.compile("/screen#key=([0-9a-f]{32})</code>");
    private static final Pattern LEAD = Pattern.compile("href=\"(/room/[0-9a-f]{32}/facilitator)\"");
    private static final Pattern LEAD_KEY = Pattern.compile("/facilitator#key=([0-9a-f]{32})");
    private static final Pattern INVITED = Pattern.compile("(/room/[0-9a-f]{32}/[a-z]+)#key=");
    private static final Pattern INVITED_KEY = Pattern.compile("#key=([0-9a-f]{32})");

    /** Of the nodes of the house; people come to one after another. */
    private final List<String> nodes;
    private final LivePage facilitator;
    private final LivePage screen;
    private final String code;
    private final List<LivePage> people = new ArrayList<>();
    private final List<LivePage> helpers = new ArrayList<>();

    private LiveRoom(List<String> nodes, String started) {
        this.nodes = nodes;
        this.facilitator = new LivePage(nodes.get(0));
        this.code = Browser.first(CODE, started).replace(" ", "");
        this.screen = new LivePage(nodes.get(nodes.size() - 1));
        String wall = Browser.first(SCREEN, started);
        screen.open(wall);
        screen.post(wall + "/enter", Map.of("key", Browser.first(SCREEN_KEY, started)));
        screen.live();
        String lead = Browser.first(LEAD, started);
        facilitator.open(lead);
        facilitator.post(lead + "/enter", Map.of("key", Browser.first(LEAD_KEY, started)));
        facilitator.live();
    }

    /** The room whose links stand on this page, which somebody was answered who started it. */
    public static LiveRoom on(String address, String started) {
        return new LiveRoom(List.of(address), started);
    }

    public static LiveRoom start(String address, String group, String question, Map<String, String> more) {
        return start(List.of(address), group, question, more);
    }

    /** Spread over several nodes of one house. */
    public static LiveRoom start(List<String> nodes, String group, String question, Map<String, String> more) {
        Map<String, String> plan = new HashMap<>(more);
        plan.put("group", group);
        plan.put("questions", question);
        Browser starting = new Browser(nodes.get(0));
        starting.open("/");
        starting.post("/start", plan);
        return new LiveRoom(nodes, starting.page());
    }

    public LivePage facilitator() {
        return facilitator;
    }

    public LivePage screen() {
        return screen;
    }

    public String code() {
        return code;
    }

    public List<LivePage> people() {
        return people;
    }

    public LivePage joinedBy(String name) {
        LivePage phone = new LivePage(nextNode()).join(code, name);
        people.add(phone);
        return phone;
    }

    private String nextNode() {
        return nodes.get((people.size() + helpers.size()) % nodes.size());
    }

    /** Somebody who has come by an invitation to this part: {@code CO_FACILITATOR}, {@code SCRIBE}, {@code SUPPORT}. */
    public LivePage invited(String role) {
        facilitator.open(facilitator.place());
        facilitator.post(facilitator.place() + "/invitation", Map.of("role", role));
        String given = facilitator.page();
        LivePage helper = new LivePage(nextNode());
        String place = Browser.first(INVITED, given);
        helper.open(place);
        helper.post(place + "/enter", Map.of("key", Browser.first(INVITED_KEY, given)));
        helpers.add(helper.live());
        return helper;
    }

    public List<LivePage> helpers() {
        return helpers;
    }

    public void moves(String from, String to) {
        facilitator.does("move-on", Map.of("from", from, "to", to));
    }
}
