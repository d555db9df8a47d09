package org.evensay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every ballot that can be cast over so many ideas with so many choices: whole, short, and blank. Ideas are numbers
 * from 0. The first of each length stands for all of its length, which are the same but for the names of the ideas.
 */
record BallotKinds(int ideas, int choices, List<List<Integer>> all) {

    static BallotKinds of(int ideas, int choices) {
        List<List<Integer>> all = new ArrayList<>();
        add(List.of(), ideas, choices, all);
        return new BallotKinds(ideas, choices, List.copyOf(all));
    }

    private static void add(List<Integer> ballot, int ideas, int choices, List<List<Integer>> all) {
        all.add(ballot);
        IntStream.range(0, ideas).filter(idea -> ballot.size() < choices && !ballot.contains(idea)).forEach(idea -> {
            List<Integer> longer = new ArrayList<>(ballot);
            longer.add(idea);
            add(List.copyOf(longer), ideas, choices, all);
        });
    }

    /** 0, 01, 012 and so on: the one that stands for its length. */
    List<Integer> standingFor(int length) {
        return IntStream.range(0, length).boxed().toList();
    }

    /** The points that this ballot gives each idea. */
    int[] points(List<Integer> ballot) {
        int[] points = new int[ideas];
        IntStream.range(0, ballot.size()).forEach(place -> points[ballot.get(place)] = choices - place);
        return points;
    }

    /** For each idea the new name that makes of this ballot the one that stands for it. */
    int[] renaming(List<Integer> ballot) {
        int[] names = new int[ideas];
        int next = ballot.size();
        for (int idea = 0; idea < ideas; idea++) {
            int place = ballot.indexOf(idea);
            names[idea] = place >= 0 ? place : next++;
        }
        return names;
    }
}
