package org.evensay.web;

import io.javalin.http.Context;
import java.util.function.Function;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.group.InviteAgain;
import org.evensay.inquiry.group.InviteKeeper;
import org.evensay.inquiry.group.OpenPoll;
import org.evensay.inquiry.group.RelinkPoll;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.InviteMember;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;

/**
 * Invitations to a team and to a group's page, links to polls, and one's own link: each is shown once, by the answer to
 * its form.
 */
final class TeamLinks {
    private final Served served;

    TeamLinks(Served served) {
        this.served = served;
    }

    Decided<Inquiry> invite(Context request, TeamGate.OfTeam by, TypedFields form) throws StoreFailed {
        Secret secret = new Secret(served.newKey().get());
        Decided<Inquiry> decided = served.network().ask(by.inquiry().id(), by.member(),
                new InviteMember(secret.hash(), form.one("part", Part.class), form.text("name")));
        if (decided instanceof Decided.Accepted) {
            show(request, TeamPage.PEOPLE.path(by.place()), by.place(), secret, "team.invited", "team.invited-help");
        }
        return decided;
    }

    Decided<Inquiry> addGroup(Context request, TeamGate.OfTeam by, TypedFields form) throws StoreFailed {
        Secret secret = new Secret(served.newKey().get());
        GroupId group = new GroupId(served.newKey().get());
        Decided<Inquiry> decided = served.network().addGroup(by.inquiry().id(), by.member(),
                new AddGroup(group, form.text("name")), secret.hash());
        if (decided instanceof Decided.Accepted) {
            showToGroup(request, by, group, secret);
        }
        return decided;
    }

    /** Into which nobody has come yet. */
    Decided<Group> inviteGroup(Context request, TeamGate.OfTeam by, TypedFields form) throws StoreFailed {
        if (!TeamAction.INVITE_GROUP.isFor(by.member().part())) {
            return Decided.refused(Refusal.NOT_YOUR_PART);
        }
        Secret secret = new Secret(served.newKey().get());
        GroupId group = new GroupId(form.text("group"));
        Decided<Group> decided = served.network().ask(group, new InviteAgain(by.inquiry().id(), secret.hash()));
        if (decided instanceof Decided.Accepted) {
            showToGroup(request, by, group, secret);
        }
        return decided;
    }

    private void showToGroup(Context request, TeamGate.OfTeam by, GroupId group, Secret secret) {
        show(request, TeamPage.PEOPLE.path(by.place()), new GroupPlace(group), secret, "team.group-added",
                "team.group-added-help");
    }

    Decided<Group> inviteKeeper(Context request, TeamGate.OfGroup by) throws StoreFailed {
        Secret secret = new Secret(served.newKey().get());
        Decided<Group> decided = served.network().ask(by.group().id(), new InviteKeeper(secret.hash()));
        if (decided instanceof Decided.Accepted) {
            show(request, by.place().path(), by.place(), secret, "group.invited", "group.invited-help");
        }
        return decided;
    }

    /** One link for all who answer; whoever keeps the page passes it on. */
    Decided<Group> openPoll(Context request, TeamGate.OfGroup by, PollKind kind) throws StoreFailed {
        PollId poll = new PollId(served.newKey().get());
        return pollLink(request, by, poll, link -> new OpenPoll(poll, kind, link));
    }

    Decided<Group> relinkPoll(Context request, TeamGate.OfGroup by, PollId poll) throws StoreFailed {
        return pollLink(request, by, poll, link -> new RelinkPoll(poll, link));
    }

    private Decided<Group> pollLink(Context request, TeamGate.OfGroup by, PollId poll,
                                    Function<SecretHash, GroupCommand> linking) throws StoreFailed {
        Secret secret = new Secret(served.newKey().get());
        Decided<Group> decided = served.network().ask(by.group().id(), linking.apply(secret.hash()));
        if (decided instanceof Decided.Accepted) {
            show(request, by.place().pollsPath(), new PollPlace(by.group().id(), poll), secret, "polls.opened",
                    "polls.opened-help");
        }
        return decided;
    }

    /** So that somebody finds back on another device. */
    void own(Context request, Doorway place, Secret secret) {
        show(request, place.path(), place, secret, "team.own-link", "team.own-link-help");
    }

    private void show(Context request, String back, Doorway place, Secret secret, String key,
                      String help) {
        Words words = served.words(request);
        String link = Links.secret(served.addresses(), place, secret);
        new LinkPage(words.say(key), words.say(help, Bound.INVITATION_DAYS.most()), back, words.say("team.back"))
                .answer(request, served, words, link);
    }
}
