package org.evensay.export;

import static org.evensay.support.Given.aWorkshop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.support.Meeting;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Step;

/** What groups of several sizes take away; they all vote on the same five ideas, three choices each. */
final class Voted {
    private static final String[] PEOPLE = {"anna", "ben", "cleo", "dora", "emil", "fay"};
    private static final List<List<String>> BALLOTS = List.of(
            List.of("tea", "chess", "songs"), List.of("chess", "tea", "walks"), List.of("tea", "songs", "chess"),
            List.of("songs", "chess", "cake"), List.of("walks", "tea", "cake"), List.of("walks", "chess", "songs"));

    private Voted() {
    }

    /** Points of all six: tea 10, chess 10, songs 7, walks 7, cake 2. */
    static SharedPriorities by(int people) {
        Meeting meeting = aWorkshop().with(Arrays.copyOf(PEOPLE, people)).choosing(3)
                .sharing("anna: tea", "ben: chess", "anna: songs", "ben: walks", "anna: cake").inVoting();
        IntStream.range(0, people).forEach(number ->
                meeting.person(PEOPLE[number]).votes(BALLOTS.get(number).toArray(String[]::new)));
        meeting.facilitator().movesTo(Step.REVIEW);
        return SharedPriorities.of(meeting.workshop());
    }
}
