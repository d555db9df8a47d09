package org.evensay.inquiry;

import java.util.Optional;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.SecretHash;

/** What has nothing before it: an inquiry begins with its owner, a group's page with an invitation to keep it. */
public final class Beginning {
    private Beginning() {
    }

    public static Decided<Inquiry> inquiry(InquiryId id, String overall, String ownersName, SecretHash owner,
                                           Moment at) {
        return Typed.<Inquiry>written(Bound.OVERALL_QUESTION_CHARACTERS.most(), overall)
                .or(() -> Typed.written(Bound.MEMBER_NAME_CHARACTERS.most(), ownersName))
                .orElseGet(() -> Decided.accepted(new Inquiry(id, at.day(),
                        PlainText.of(overall), PlanOfQuestions.EMPTY, Keyed.none(), Keyed.none(),
                        GivingBack.NOTHING_YET)
                        .with(new Member(new MemberId(at.newKey()), owner, Part.OWNER, PlainText.of(ownersName),
                                at.day(), Optional.empty()))));
    }

    /** The name was looked at when the inquiry took the group in. */
    public static Group group(GroupId id, String name, InquiryId inquiry, SecretHash invitation, Moment at) {
        return new Group(id, at.day(), PlainText.of(name), Optional.of(inquiry), Keyed.none(), Keyed.none(),
                Keyed.none(), Keyed.none(), Optional.empty(), Polls.NONE)
                .with(new Keeper(new KeeperId(at.newKey()), invitation, at.day(),
                        Optional.of(at.day().plusDays(Bound.INVITATION_DAYS.most()))));
    }
}
