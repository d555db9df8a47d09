package org.evensay.web;

import static org.evensay.support.Given.aWorkshop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.coding.AddThemes;
import org.evensay.inquiry.coding.CompareCodes;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.inquiry.coding.SettleTheme;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.InviteMember;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.inquiry.CodingView;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.LeftIdea;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * An inquiry of three groups of five people that have answered its question, each in a workshop of its own. All that
 * left them is coded by two people: ideas about tea and rooms are one theme, all others another.
 */
final class LentInquiry {
    static final String QUESTION = "What works well in our group?";
    private static final String[] PEOPLE = {"anna", "ben", "cleo", "dora", "eli"};

    final HouseOnAPort.Begun begun;
    final List<WorkshopId> workshops = new ArrayList<>();
    private final List<GroupId> groups = new ArrayList<>();
    private final HouseOnAPort house;
    private final InquiryId id;

    /** @param tea the words of an idea that most people choose, in every group */
    LentInquiry(HouseOnAPort house, String tea) throws StoreFailed {
        this.house = house;
        this.begun = house.begun();
        this.id = new InquiryId(begun.team().substring("/inquiry/".length()));
        posted(begun.team(), begun.teamCookie(), "do=plan-questions&page=plan&stage=DISCOVER&follow-up=&question="
                + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8));
        lends(new GroupId(begun.group().substring("/group/".length())), workshop(1, tea));
        for (String other : List.of("Walkers", "Singers")) {
            lendsAlso(other, workshop(1 + workshops.size(), tea));
        }
        codes(tea);
    }

    /** In each group: two people Tea, Room, Walks; two Walks, Tea, Songs; one Talk, Songs, Tea. */
    static Workshop workshop(long seed, String tea) {
        Meeting meeting = aWorkshop().byChance(seed).with(PEOPLE).asking(QUESTION).choosing(3).withRules("Tea first.")
                .sharing("anna: " + tea, "ben: A key", "ben: A room", "cleo: Walks", "dora: Songs", "anna: Cake",
                        "ben: Talk").inDiscussion();
        meeting.facilitator().joins("Room and key", "A key", "A room");
        meeting.person("ben").saysYesTo("Room and key");
        Onwards.toVoting(meeting);
        for (String person : PEOPLE) {
            meeting.person(person).votes(switch (person) {
                case "anna", "ben" -> new String[] {tea, "Room and key", "Walks"};
                case "eli" -> new String[] {"Talk", "Songs", tea};
                default -> new String[] {"Walks", tea, "Songs"};
            });
        }
        meeting.facilitator().movesTo(Step.REVIEW);
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    private void lends(GroupId group, Workshop closed) throws StoreFailed {
        house.store.save(List.of(new Store.Change(Optional.empty(), closed, 1, List.of())));
        house.network.ask(group, new HoldWorkshop(closed.id()));
        house.network.ask(group, new LetLeave(closed.id(), Leaves.PRIORITIES_AND_IDEAS));
        workshops.add(closed.id());
        groups.add(group);
    }

    /** One group more. What it lends has no themes yet. */
    void lendsAlso(String name, Workshop closed) throws StoreFailed {
        GroupId group = new GroupId(name.toLowerCase(Locale.ROOT));
        house.network.addGroup(id, owner(), new AddGroup(group, name), new Secret(name).hash());
        lends(group, closed);
    }

    /** The group of this number says anew what of its workshop may leave it. */
    void passesOn(int group, Leaves leaves) throws StoreFailed {
        house.network.ask(groups.get(group), new LetLeave(workshops.get(group), leaves));
    }

    /** What counts for the idea of these words, in every group: a theme, which is made if need be; or none fits. */
    void settles(String idea, Optional<String> theme) throws StoreFailed {
        theme.ifPresent(this::adds);
        for (GroupAnswers answers : GroupAnswers.all(house.network.lent(inquiry()))) {
            for (LeftIdea left : answers.ideas()) {
                if (left.text().equals(idea)) {
                    house.network.askOfThemes(id, owner(), new SettleTheme(new GiveThemes.Given(left.ref(),
                            theme.map(this::theme), Set.of())));
                }
            }
        }
    }

    private void adds(String theme) {
        try {
            house.network.askOfThemes(id, owner(), new AddThemes(List.of(new AddThemes.Draft(theme, ""))));
        } catch (StoreFailed inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private void codes(String tea) throws StoreFailed {
        house.network.ask(id, owner(), new InviteMember(new Secret("to Ben").hash(), Part.ANALYST, "Ben"));
        house.network.comeIn(id, new Secret("to Ben").hash(), new Secret("Ben").hash());
        house.network.askOfThemes(id, owner(), new AddThemes(List.of(
                new AddThemes.Draft("A good place", "rooms, tea"), new AddThemes.Draft("Doing things together", ""))));
        List<GroupAnswers> answers = GroupAnswers.all(house.network.lent(inquiry()));
        Set<IdeaRef> refs = CodingView.refs(answers);
        List<GiveThemes.Given> given = answers.stream().flatMap(group -> group.ideas().stream())
                .map(idea -> given(idea, tea)).toList();
        for (Member coder : inquiry().team().values()) {
            house.network.askOfThemes(id, coder, new GiveThemes(refs, given));
        }
        house.network.askOfThemes(id, owner(), new CompareCodes(refs));
    }

    private GiveThemes.Given given(LeftIdea idea, String tea) {
        boolean place = idea.text().equals(tea) || idea.text().equals("Room and key");
        return new GiveThemes.Given(idea.ref(), Optional.of(theme(place ? "A good place" : "Doing things together")),
                Set.of());
    }

    private ThemeId theme(String name) {
        try {
            return house.network.theming(id).codebook().themes().values().stream()
                    .filter(theme -> theme.name().equals(name)).findFirst().orElseThrow().id();
        } catch (StoreFailed inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    Inquiry inquiry() throws StoreFailed {
        return house.network.inquiry(id).orElseThrow();
    }

    private Member owner() throws StoreFailed {
        return inquiry().team().values().stream().filter(member -> member.part() == Part.OWNER).findFirst()
                .orElseThrow();
    }

    RawHttp.Reply team(String page) {
        return house.http.get(begun.team() + page, "Cookie: " + begun.teamCookie());
    }

    RawHttp.Reply group(String page) {
        return house.http.get(begun.group() + page, "Cookie: " + begun.groupCookie());
    }

    byte[] teamFile(String page) {
        return file(begun.team() + page, begun.teamCookie());
    }

    byte[] groupFile(String page) {
        return file(begun.group() + page, begun.groupCookie());
    }

    /** As bytes, which the plain requests of the other tests are not. */
    private byte[] file(String path, String cookie) {
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                    URI.create(house.http.origin() + path)).header("Cookie", cookie).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " was answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    RawHttp.Reply asks(String fields) {
        return post(begun.team(), begun.teamCookie(), fields);
    }

    private RawHttp.Reply post(String path, String cookie, String fields) {
        return house.http.post(path + "/do", fields + "&token=" + HouseOnAPort.token(cookie),
                "Cookie: " + cookie, "Origin: " + house.http.origin());
    }

    private void posted(String path, String cookie, String fields) {
        RawHttp.Reply reply = post(path, cookie, fields);
        if (reply.status() != 303) {
            throw new AssertionError(fields + " was answered " + reply.status());
        }
    }
}
