package org.evensay.inquiry;

/** Every bound of inquiries and groups, each with its unit in its name. Over it there is a clear answer. */
public enum Bound {
    OVERALL_QUESTION_CHARACTERS(300),
    QUESTIONS_A_PLAN(40),
    FOLLOW_UP_CHARACTERS(300),
    MEMBERS_A_TEAM(50),
    MEMBER_NAME_CHARACTERS(40),
    GROUPS_AN_INQUIRY(300),
    KEEPERS_A_GROUP(20),
    FIRST_STEPS_A_GROUP(100),
    LATE_COMMENTS_A_GROUP(200),
    LEADERS_A_WORKSHOP(10),
    /** Told to a room in its welcome: a screen has no more lines. */
    STEPS_TOLD_AGAIN(5),
    NOTE_CHARACTERS(300),
    WORD_CHARACTERS(1000),
    INVITATION_DAYS(14),
    THEMES_A_CODEBOOK(80),
    THEME_NAME_CHARACTERS(80),
    THEME_ABOUT_CHARACTERS(300),
    POLLS_A_GROUP(120),
    ANSWERS_A_POLL(500),
    /** Fewer than this, and nothing of a poll or of a question in it is kept. */
    ANSWERS_FOR_A_SPREAD(3),
    MEASURES_AT_LEAST(3),
    MEASURES_A_GROUP(5),
    MEASURE_CHARACTERS(200);

    private final int most;

    Bound(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    public boolean isOver(int count) {
        return count > most;
    }
}
