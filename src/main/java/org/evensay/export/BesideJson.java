package org.evensay.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evensay.i18n.Words;
import org.evensay.view.Beside;
import org.evensay.view.ChangeView;
import org.evensay.view.ChangeView.Mover;
import org.evensay.view.CutView;
import org.evensay.view.RecountView;
import org.evensay.view.SettledView;
import org.evensay.voting.TieRule;

/** What stands beside the priorities of a question. What there is not is null. */
final class BesideJson {
    private BesideJson() {
    }

    static Map<String, Object> of(Beside beside, TieRule ties, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("how_people_chose", Said.howChosen(beside.way(), words));
        json.put("how_it_was_counted", Said.howCounted(beside.way(), ties, words));
        json.put("first_vote", beside.first().map(first -> first(first, ties, words)).orElse(null));
        String since = Said.sinceTheFirstVote(beside, words);
        json.put("since_first_vote", since.isEmpty() ? null : since);
        json.put("change", beside.change().map(BesideJson::change).orElse(null));
        json.put("other_ways_of_counting", beside.recount().map(recount -> recount(recount, words)).orElse(null));
        json.put("keep", beside.cut().map(BesideJson::keep).orElse(null));
        json.put("votes_on_shared_places", beside.settled().stream().map(BesideJson::settled).toList());
        return json;
    }

    private static Map<String, Object> keep(CutView cut) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wanted", cut.wanted());
        json.put("kept", cut.kept());
        json.put("last_kept", cut.last());
        return json;
    }

    /** Its order is already in the ranks of the priorities; here is where it comes from. */
    private static Map<String, Object> settled(SettledView among) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vote", among.number());
        json.put("method", among.way().name());
        json.put("ballots_cast", among.cast());
        json.put("among", among.among().stream()
                .map(idea -> IdeaWords.json(idea.letter(), idea.text())).toList());
        json.put("priorities", among.lines().stream().map(PrioritiesJson::priority).toList());
        return json;
    }

    private static Map<String, Object> first(Beside.FirstVote first, TieRule ties, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vote", first.number());
        json.put("method", first.way().name());
        json.put("choices", first.way().choices());
        json.put("how_people_chose", Said.howChosen(first.way(), words));
        json.put("how_it_was_counted", Said.howCounted(first.way(), ties, words));
        json.put("ballots_cast", first.cast());
        json.put("ballots_complete", first.complete());
        json.put("priorities", first.priorities().stream().map(PrioritiesJson::priority).toList());
        return json;
    }

    private static Map<String, Object> change(ChangeView change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank_correlation", change.correlation().orElse(null));
        json.put("ideas_compared", change.compared());
        json.put("ballots", change.ballots());
        json.put("ballots_new_or_changed_at_least", change.newOrChanged());
        json.put("risers", movers(change, Mover::isUp));
        json.put("fallers", movers(change, Predicate.not(Mover::isUp)));
        return json;
    }

    private static List<Map<String, Object>> movers(ChangeView change, Predicate<Mover> which) {
        return change.movers().stream().filter(which).map(BesideJson::mover).toList();
    }

    private static Map<String, Object> mover(Mover idea) {
        Map<String, Object> json = IdeaWords.json(idea.letter(), idea.text());
        json.put("from", idea.from());
        json.put("to", idea.to());
        return json;
    }

    private static Map<String, Object> recount(RecountView recount, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("would_change_it", Said.otherWays(recount, words));
        json.put("ways", recount.ways());
        json.put("with_the_same_first_place", recount.same());
        json.put("others_in_first_place", recount.others().stream()
                .map(idea -> IdeaWords.json(idea.letter(), idea.text())).toList());
        return json;
    }
}
