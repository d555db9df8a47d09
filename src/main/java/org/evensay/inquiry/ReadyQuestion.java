package org.evensay.inquiry;

import org.evensay.workshop.Stage;

/** Questions that a plan template brings, with their stage; whoever takes one over may change its words. */
public enum ReadyQuestion {
    AT_OUR_BEST(Stage.DISCOVER, true),

    /** The five of the review of peer-facilitated groups, after method.md 6.1; one thing in each. */
    PEER_LEADING(Stage.DISCOVER, true),
    FEELING_BETTER(Stage.DISCOVER, true),
    GETTING_STARTED(Stage.DISCOVER, true),
    GROWING(Stage.DISCOVER, true),
    WORTH_IT(Stage.DISCOVER, true),

    PROUD(Stage.DISCOVER, true),
    IN_THREE_YEARS(Stage.DREAM, true),
    MORE_OF_OUR_BEST(Stage.DESIGN, true),
    /** What comes of it are offers and first steps, more than a vote (method.md 5.3). */
    FIRST_STEPS(Stage.DESTINY, true),

    AS_GOOD_AS_COULD_BE(Stage.DREAM, false),

    /** The problem is asked for as a wish (method.md 5.1): there is room for what is hard, and no blame. */
    WISHED_FOR(Stage.DREAM, false),
    MADE_EASIER(Stage.DESIGN, false);

    private final Stage stage;
    private final boolean forPairs;

    ReadyQuestion(Stage stage, boolean forPairs) {
        this.stage = stage;
        this.forPairs = forPairs;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether it has a line more, for two people who tell each other a story before they write. */
    public boolean isAlsoForPairs() {
        return forPairs;
    }
}
