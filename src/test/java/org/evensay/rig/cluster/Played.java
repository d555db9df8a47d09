package org.evensay.rig.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.evensay.rig.Findings;
import org.evensay.rig.Journal;

/**
 * One whole workshop, from the door to the results: everybody writes, hands in and votes as they like, and between the
 * steps it is looked at on every node. One thread plays it.
 */
final class Played {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOOKS_EVERY_MS = 100;
    private static final int STEP_MS_AT_MOST = 300_000;

    private final Crowd crowd;
    private final Witness witness;
    private final Findings findings;
    private final Look look;
    private final Lock calm;

    Played(Crowd crowd, Witness witness, Findings findings, Lock calm) {
        this.crowd = crowd;
        this.witness = witness;
        this.findings = findings;
        this.look = new Look(crowd, witness, findings);
        this.calm = calm;
    }

    /** Each of the three long steps takes so long, or until everybody who has something to do in it has done it. */
    void toTheEnd(int stepMs) throws IOException, InterruptedException {
        crowd.moves("WELCOME", "SILENT");
        everybody(Voice.Part.WRITES, stepMs);
        crowd.does(Voice.Part.WAITS);
        inCalm(look::atEverybody);
        crowd.moves("SILENT", "SHARING");
        crowd.leads("share-at-once", Map.of());
        everybody(Voice.Part.HANDS_IN, stepMs);
        crowd.does(Voice.Part.WAITS);
        crowd.leads("show-handed-in", Map.of());
        inCalm(this::theListHoldsWhatWasHandedIn);
        crowd.moves("SHARING", "DISCUSSION");
        crowd.moves("DISCUSSION", "VOTING");
        everybody(Voice.Part.VOTES, stepMs);
        crowd.moves("VOTING", "REVIEW");
        crowd.does(Voice.Part.WAITS);
        crowd.moves("REVIEW", "RESULTS");
        crowd.leads("reveal", Map.of("places", "99"));
        inCalm(look::atEverybody);
        inCalm(this::everyNodeCountsTheLastBallots);
        crowd.peopleLeave();
        crowd.moves("RESULTS", "CLOSED");
        inCalm(look::atThoseWhoStay);
    }

    /** Something may strike all through a step: a vote without a ballot would show nothing. */
    private void everybody(Voice.Part part, int stepMs) throws InterruptedException {
        crowd.does(part);
        Thread.sleep(stepMs);
        for (int waited = 0; !crowd.haveDone(part); waited += LOOKS_EVERY_MS) {
            if (waited > STEP_MS_AT_MOST) {
                throw new AssertionError("not everybody could do their part: " + part + ": " + crowd.haveYetTo(part));
            }
            Thread.sleep(LOOKS_EVERY_MS);
        }
    }

    private interface Looking {
        void looks() throws IOException, InterruptedException;
    }

    /** Not while something strikes. */
    private void inCalm(Looking work) throws IOException, InterruptedException {
        calm.lock();
        try {
            work.looks();
        } finally {
            calm.unlock();
        }
    }

    /** Each idea once, and each person has one seat. */
    private void theListHoldsWhatWasHandedIn() throws IOException, InterruptedException {
        Journal handedIn = new Journal();
        crowd.guests().stream().map(guest -> guest.voice().handedIn()).filter(text -> !text.isEmpty())
                .forEach(handedIn::wrote);
        String page = witness.agreedOn(crowd.leader().way());
        findings.compare(handedIn, Reading.shared(page));
        Journal seats = new Journal();
        int seated = Reading.seats(page).size();
        for (int seat = 0; seat < crowd.guests().size(); seat++) {
            seats.wrote("seat " + seat);
        }
        findings.compare(seats, Stream.iterate(0, seat -> seat + 1).limit(seated).map(seat -> "seat " + seat).toList());
    }

    /** Points and people of every idea, as each node tells them. */
    private void everyNodeCountsTheLastBallots() throws IOException, InterruptedException {
        Journal counted = new Journal();
        points().forEach((idea, points) -> counted.wrote(idea + ": " + points));
        for (Node node : crowd.cluster().nodes()) {
            Way leader = crowd.leader().way();
            JsonNode told = JSON.readTree(witness.asked(node, leader.place() + "/priorities.json", leader.cookie()))
                    .path("questions").path(0).path("priorities");
            List<String> lines = new ArrayList<>();
            told.forEach(line -> lines.add(line.path("idea").asText() + ": " + line.path("points").asInt()
                    + " of " + line.path("people").asInt()));
            findings.compare(counted, lines);
        }
    }

    private Map<String, String> points() {
        Map<String, String> points = new TreeMap<>();
        Map<String, Integer> people = new HashMap<>();
        crowd.guests().stream().map(guest -> guest.voice().handedIn()).filter(text -> !text.isEmpty())
                .forEach(idea -> people.put(idea, (int) crowd.guests().stream()
                        .filter(guest -> guest.voice().ballot().contains(idea)).count()));
        people.forEach((idea, chosen) -> points.put(idea, crowd.guests().stream()
                .mapToInt(guest -> guest.voice().pointsFor(idea)).sum() + " of " + chosen));
        return points;
    }
}
