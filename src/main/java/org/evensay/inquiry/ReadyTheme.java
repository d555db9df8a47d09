package org.evensay.inquiry;

/**
 * The thirteen findings of the review of peer-facilitated groups, as a codebook to begin with: six marks of groups that
 * work (Fieldhouse and others 2017), four practices and three signs of success (Deering and others 2016).
 */
public enum ReadyTheme {
    MUTUAL_SUPPORT,
    WHO_WE_ARE,
    TAKING_ON_ROLES,
    GROUND_RULES,
    GOOD_LEADING,
    A_GOOD_PLACE,
    SHARED_AIMS,
    AGENDAS_SET_TOGETHER,
    CLEAR_WORDS,
    LINKS_OUTSIDE,
    SELF_WORTH,
    HAVING_A_SAY,
    HOPE
}
