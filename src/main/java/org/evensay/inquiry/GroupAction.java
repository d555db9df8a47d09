package org.evensay.inquiry;

import java.util.Arrays;
import java.util.Optional;

/** What whoever keeps a group's page can ask of it: the word for it in a form. */
public enum GroupAction {
    REMOVE_KEEPER("remove-keeper"),
    LET_LEAVE("let-leave"),
    LEAVE_INQUIRY("leave-inquiry"),
    NOTE_STEP("note-step"),
    TICK_STEP("tick-step"),
    DROP_STEP("drop-step"),
    NOTE_LEADERS("note-leaders"),
    ADD_COMMENT("add-comment"),
    DROP_COMMENT("drop-comment"),
    OPEN_POLL("open-poll"),
    RELINK_POLL("relink-poll"),
    CLOSE_POLL("close-poll"),
    DROP_POLL("drop-poll"),
    WRITE_MEASURES("write-measures"),
    REPLY("reply");

    private final String word;

    GroupAction(String word) {
        this.word = word;
    }

    public static Optional<GroupAction> of(String word) {
        return Arrays.stream(values()).filter(action -> action.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }
}
