package org.evensay.rig.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on a page, pushed or fetched. */
final class Reading {
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"[^>]*>\\s*<div class=\"idea-words\">"
            + "\\s*<p class=\"idea-text\" dir=\"auto\">([^<]*)</p>");
    private static final Pattern TO_HAND_IN = Pattern.compile("<input type=\"hidden\" name=\"idea\" "
            + "value=\"([0-9a-f]{32})\">\\s*<input type=\"hidden\" name=\"in\" value=\"yes\">\\s*"
            + "<p class=\"idea-text\" dir=\"auto\">([^<]*)</p>");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\">\\s*"
            + "<b class=\"letter\">[A-Z]+</b>\\s*<span class=\"idea-text\" dir=\"auto\">([^<]*)</span>");
    private static final Pattern SHARED = Pattern.compile("id=\"idea-[0-9a-f]{32}\"(?:(?!id=\"idea-).)*?"
            + "class=\"idea-text\"[^>]*>([^<]*)<", Pattern.DOTALL);
    private static final Pattern SEAT = Pattern.compile("id=\"seat-name-([0-9a-f]{32})\"");
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern BALLOT = Pattern.compile("data-cast=\"([0-9a-f,]*)\" data-rev=\"(\\d+)\"");

    private Reading() {
    }

    /** Only while everybody writes for themselves. */
    static boolean isWriting(String page) {
        return page.contains("id=\"finish-writing\"");
    }

    static boolean isVoting(String page) {
        return BALLOT.matcher(page).find();
    }

    static List<String> own(String page) {
        return OWN.matcher(page).results().map(found -> found.group(2)).toList();
    }

    static Map<String, String> ownIds(String page) {
        return ids(OWN, page);
    }

    static Map<String, String> toHandIn(String page) {
        return ids(TO_HAND_IN, page);
    }

    /** The ideas on a ballot with their ids. */
    static Map<String, String> choices(String page) {
        return ids(CHOICE, page);
    }

    private static Map<String, String> ids(Pattern pattern, String page) {
        Map<String, String> ids = new LinkedHashMap<>();
        pattern.matcher(page).results().forEach(found -> ids.put(found.group(2), found.group(1)));
        return ids;
    }

    static List<String> shared(String page) {
        return SHARED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    static List<String> seats(String page) {
        List<String> seats = new ArrayList<>();
        SEAT.matcher(page).results().forEach(found -> seats.add(found.group(1)));
        return seats;
    }

    static String vote(String page) {
        Matcher vote = VOTE.matcher(page);
        return vote.find() ? vote.group(1) : "";
    }

    /** As "rev: ids in order". */
    static String ballot(String page) {
        Matcher ballot = BALLOT.matcher(page);
        return ballot.find() ? ballot.group(2) + ": " + ballot.group(1) : "none";
    }
}
