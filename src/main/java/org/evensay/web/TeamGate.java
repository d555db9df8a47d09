package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Member;
import org.evensay.network.Network;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Secret;

/** Who somebody is in a project team, or that they keep a group's page: from the cookie there, and nothing else. */
final class TeamGate {
    private final Network network;

    TeamGate(Network network) {
        this.network = network;
    }

    /** Somebody of the team, at its pages. */
    record OfTeam(TeamPlace place, Inquiry inquiry, Member member, Secret secret) {
    }

    /** Somebody who keeps the group's page. */
    record OfGroup(GroupPlace place, Group group, Secret secret) {
    }

    /** Empty for unknown inquiries and secrets alike. */
    Optional<OfTeam> team(Context request) throws StoreFailed {
        TeamPlace place = teamPlace(request);
        Optional<Secret> secret = Cookies.secretAt(place, request);
        return secret.isEmpty() ? Optional.empty() : network.inquiry(place.inquiry()).flatMap(inquiry ->
                inquiry.memberWith(secret.get().hash())
                        .map(member -> new OfTeam(place, inquiry, member, secret.get())));
    }

    /** For what only the team may do: anybody else is answered 403. */
    OfTeam inTeam(Context request) throws StoreFailed {
        return team(request).orElseThrow(ForbiddenResponse::new);
    }

    Optional<OfGroup> group(Context request) throws StoreFailed {
        GroupPlace place = groupPlace(request);
        Optional<Secret> secret = Cookies.secretAt(place, request);
        return secret.isEmpty() ? Optional.empty() : network.group(place.group()).filter(group ->
                group.keeperWith(secret.get().hash()).isPresent())
                .map(group -> new OfGroup(place, group, secret.get()));
    }

    OfGroup inGroup(Context request) throws StoreFailed {
        return group(request).orElseThrow(ForbiddenResponse::new);
    }

    static TeamPlace teamPlace(Context request) {
        return new TeamPlace(new InquiryId(request.pathParam("inquiry")));
    }

    static GroupPlace groupPlace(Context request) {
        return new GroupPlace(new GroupId(request.pathParam("group")));
    }
}
