package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.SecretHash;

/** An overall question that several groups explore together, the team that owns it, its plan, and what came back. */
public record Inquiry(InquiryId id, LocalDate begun, String overall, PlanOfQuestions plan, Keyed<MemberId, Member> team,
                      Keyed<GroupId, TakingPart> groups, GivingBack back) implements Aggregate {

    /** A group as its team calls it, and since when it takes part. */
    public record TakingPart(GroupId group, String name, LocalDate since) {
    }

    @Override
    public Kind kind() {
        return Kind.INQUIRY;
    }

    @Override
    public String key() {
        return id.value();
    }

    /** Who holds this secret, in the team already. */
    public Optional<Member> memberWith(SecretHash secret) {
        return team.values().stream().filter(member -> !member.isInvited() && member.secret().equals(secret))
                .findFirst();
    }

    public Optional<Member> invitedWith(SecretHash secret) {
        return team.values().stream().filter(member -> member.isInvited() && member.secret().equals(secret))
                .findFirst();
    }

    public boolean hasGroupCalled(String name) {
        return groups.values().stream().anyMatch(group -> group.name().equals(name));
    }

    public Inquiry asking(String question) {
        return new Inquiry(id, begun, question, plan, team, groups, back);
    }

    public Inquiry with(PlanOfQuestions next) {
        return new Inquiry(id, begun, overall, next, team, groups, back);
    }

    public Inquiry with(Member member) {
        return new Inquiry(id, begun, overall, plan, team.with(member.id(), member), groups, back);
    }

    public Inquiry without(MemberId member) {
        return new Inquiry(id, begun, overall, plan, team.without(member), groups, back);
    }

    public Inquiry with(TakingPart group) {
        return new Inquiry(id, begun, overall, plan, team, groups.with(group.group(), group), back);
    }

    public Inquiry with(GivingBack next) {
        return new Inquiry(id, begun, overall, plan, team, groups, next);
    }

    public Inquiry without(GroupId group) {
        return new Inquiry(id, begun, overall, plan, team, groups.without(group), back.without(group));
    }
}
