package org.evensay.inquiry;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a team can ask of its inquiry: the word for it in a form, and whose part it is. */
public enum TeamAction {
    ASK_OVERALL("ask-overall", Part.OWNER),
    PLAN_QUESTIONS("plan-questions", Part.OWNER),
    REWORD_QUESTION("reword-question", Part.OWNER),
    MOVE_QUESTION("move-question", Part.OWNER),
    DROP_QUESTION("drop-question", Part.OWNER),
    PLAN_MEETING("plan-meeting", Part.OWNER),
    INVITE_MEMBER("invite-member", Part.OWNER),
    REMOVE_MEMBER("remove-member", Part.OWNER),
    ADD_GROUP("add-group", Part.OWNER),
    INVITE_GROUP("invite-group", Part.OWNER),
    PART_WITH_GROUP("part-with-group", Part.OWNER),
    ADD_THEMES("add-themes", Part.OWNER, Part.ANALYST),
    RENAME_THEME("rename-theme", Part.OWNER, Part.ANALYST),
    RETIRE_THEME("retire-theme", Part.OWNER, Part.ANALYST),
    GIVE_THEMES("give-themes", Part.OWNER, Part.ANALYST),
    COMPARE_CODES("compare-codes", Part.OWNER, Part.ANALYST),
    SETTLE_THEME("settle-theme", Part.OWNER, Part.ANALYST),
    HOLD_MEETING("hold-meeting", Part.OWNER, Part.ANALYST),
    TELL_GROUP("tell-group", Part.OWNER, Part.ANALYST),
    ERASE_INQUIRY("erase-inquiry", Part.OWNER);

    private final String word;
    private final Set<Part> parts;

    TeamAction(String word, Part... parts) {
        this.word = word;
        this.parts = Set.of(parts);
    }

    public static Optional<TeamAction> of(String word) {
        return Arrays.stream(values()).filter(action -> action.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public boolean isFor(Part part) {
        return parts.contains(part);
    }
}
