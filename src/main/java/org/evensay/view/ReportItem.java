package org.evensay.view;

/** What a report on a workshop has to hold: the checklist of published reports, line by line, and the times. */
public enum ReportItem {
    QUESTION,
    DATE,
    PLACE,
    FACILITATOR,
    PRESENT,
    TIMES,
    OFFERED,
    MERGED,
    FINAL_LIST,
    CHOICES,
    SCORING,
    TIES,
    VOTES,
    CAST,
    COMPLETE,
    FIGURES,
    WHO_SEES,
    CHANGES,
    THEMES
}
