package org.evensay.inquiry;

/** Why something asked of an inquiry, a group or a codebook was not done. Each has a sentence in every language. */
public enum Refusal {
    /** There is no such inquiry or group any more. */
    GONE,
    NOT_YOUR_PART,
    NOTHING_WRITTEN,
    TEXT_TOO_LONG,
    TOO_MANY_QUESTIONS,
    QUESTION_UNKNOWN,
    QUESTION_THERE_ALREADY,
    SAME_WORDS,
    CHOICES_OUT_OF_RANGE,
    TOO_MANY_MEMBERS,
    MEMBER_UNKNOWN,
    LAST_OWNER,
    INVITATION_OVER,
    TOO_MANY_GROUPS,
    GROUP_THERE_ALREADY,
    GROUP_UNKNOWN,
    WORKSHOP_UNKNOWN,
    TOO_MANY_NOTES,
    NOTE_UNKNOWN,
    TOO_MANY_LEADERS,
    TOO_MANY_THEMES,
    THEME_UNKNOWN,
    THEME_THERE_ALREADY,
    IDEA_UNKNOWN,
    CODED_ALREADY,
    COMPARED_ALREADY,
    NOT_BOTH_YET,
    TOO_MANY_POLLS,
    /** It is closed, was taken away, or the link is not the one that opens it. */
    POLL_UNKNOWN,
    POLL_OPEN_ALREADY,
    TOO_MANY_ANSWERS,
    NOT_ON_THE_SCALE,
    MEASURES_OUT_OF_RANGE,
    MEASURE_TWICE
}
