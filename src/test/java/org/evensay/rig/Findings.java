package org.evensay.rig;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong after the kills so far. Any client's thread may report; read it when all have. */
public final class Findings {
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    public synchronized void compare(Journal journal, List<String> shown) {
        lost.addAll(journal.lostFrom(shown));
        doubled.addAll(Journal.doubledIn(shown));
        invented.addAll(journal.inventedIn(shown));
    }

    public synchronized void lost(String what) {
        lost.add(what);
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    public synchronized List<String> all() {
        List<String> all = new ArrayList<>();
        lost.forEach(text -> all.add("lost: " + text));
        doubled.forEach(text -> all.add("doubled: " + text));
        invented.forEach(text -> all.add("invented: " + text));
        return all;
    }

    synchronized String summary(int kills, int acknowledged) {
        return kills + " kills, " + acknowledged + " commands acknowledged, " + counts();
    }

    public synchronized String counts() {
        return lost.size() + " lost, " + doubled.size() + " doubled, " + invented.size() + " invented";
    }
}
