package org.evensay.live;

import java.util.Collections;
import java.util.List;

/**
 * A nominal group that was held and published: its ideas, and ballots that give the published points.
 *
 * @param ideas   in the published order
 * @param ballots for each person the ideas chosen, by their place in {@code ideas} counting from 1, the first choice
 *                first
 * @param points  published, for each idea
 * @param people  how many ballots name each idea
 * @param ranks   published, for each idea; the same points share a rank
 */
record PublishedWorkshop(String name, String source, int choices, List<String> ideas, List<List<Integer>> ballots,
                         List<Integer> points, List<Integer> people, List<Integer> ranks) {

    /** The only ballots that give the published points. */
    static final PublishedWorkshop SINGH_NGT1 = new PublishedWorkshop("Gout, group 1",
            "Singh 2017, Arthritis Res Ther, doi 10.1186/s13075-017-1416-8, table 2 (CC BY)", 3,
            List.of("Attacks affect movement, walking, work", "Earlier medicine made me sick",
                    "Bad response to blood-pressure treatment", "Weight loss from gout affected other conditions",
                    "Attack raised test results that then needed treatment"),
            List.of(List.of(1, 2, 4), List.of(1, 2, 5), List.of(1, 3, 2)),
            List.of(9, 5, 2, 1, 1), List.of(3, 3, 1, 1, 1), List.of(1, 2, 3, 4, 4));

    /** One of many sets of ballots that give the published points. */
    static final PublishedWorkshop DONOVAN_T11 = new PublishedWorkshop("Text messages, table 11",
            "Donovan et al. 2022, JMIR Form Res 6(12):e41735, table 11 (CC BY)", 5,
            List.of("Self-care emphasis", "Tailored to the person", "Realistic targets",
                    "Small chunks of information", "Simple language", "Prompts and cues",
                    "Tailored to beliefs about medicines", "Encourages feedback on medicine taking",
                    "Two-way communication", "Order: concerns, necessity, experience, habit", "Automated",
                    "Habit as a model"),
            List.of(List.of(1, 2, 5, 6, 4), List.of(1, 3, 5, 7, 2), List.of(1, 3, 5, 7, 9), List.of(1, 3, 5, 7, 9),
                    List.of(1, 3, 6, 7, 9), List.of(1, 3, 6, 8, 10), List.of(2, 4, 1, 8, 10), List.of(2, 4, 6, 8, 10),
                    List.of(2, 4, 6, 8, 10), List.of(2, 4, 7, 9, 11), List.of(2, 5, 7, 9, 12)),
            List.of(33, 30, 20, 17, 16, 14, 14, 8, 7, 4, 1, 1),
            List.of(7, 7, 5, 5, 5, 5, 6, 4, 5, 4, 1, 1),
            List.of(1, 2, 3, 4, 5, 6, 6, 8, 9, 10, 11, 11));

    /** As printed, it cannot be: 153 points where six full ballots give 90. The ballots here are full ones of ours. */
    static final PublishedWorkshop DONOVAN_T8 = new PublishedWorkshop("Text messages, table 8",
            "Donovan et al. 2022, JMIR Form Res 6(12):e41735, table 8 (CC BY)", 5,
            List.of("Say how long a reply takes", "Say what happens after a typing error", "Real photos, not graphics",
                    "Space for pharmacy stamp", "Add NHS 111 information", "More general message examples",
                    "Make emergency information stand out", "Say text message, not SMS", "A more formal greeting"),
            Collections.nCopies(6, List.of(1, 2, 3, 4, 5)),
            List.of(27, 26, 23, 20, 19, 17, 15, 6, 0), List.of(), List.of());
}
