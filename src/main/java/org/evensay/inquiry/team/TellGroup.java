package org.evensay.inquiry.team;

import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Typed;
import org.evensay.inquiry.Word;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/** The team tells a group what it heard, and what will be done. What will be done may still be open. */
public record TellGroup(GroupId group, String heard, String weDo) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.TELL_GROUP;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        if (!inquiry.groups().has(group)) {
            return Decided.refused(Refusal.GROUP_UNKNOWN);
        }
        return Typed.<Inquiry>written(Bound.WORD_CHARACTERS.most(), heard)
                .or(() -> Typed.within(Bound.WORD_CHARACTERS.most(), weDo)).orElseGet(() -> told(inquiry, at));
    }

    private Decided<Inquiry> told(Inquiry inquiry, Moment at) {
        int before = inquiry.back().words().get(group).map(Word::version).orElse(0);
        Word word = new Word(group, before + 1, at.day(), PlainText.of(heard), PlainText.of(weDo));
        boolean same = inquiry.back().words().get(group)
                .filter(old -> old.heard().equals(word.heard()) && old.weDo().equals(word.weDo())).isPresent();
        return same ? Decided.refused(Refusal.SAME_WORDS)
                : Decided.accepted(inquiry.with(inquiry.back().with(word)));
    }
}
