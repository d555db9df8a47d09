package org.evensay.workshop;

/**
 * The printed numbers of one vote's papers: 1 to 100 in the first vote on the first question, 101 to 200 in the second,
 * 1001 to 1100 in the first vote on the second question. So no paper of another vote is taken for one of this, nor one
 * of a vote that was taken back, because it was opened too. Both count from 1. From the tenth on, votes on a question
 * share their numbers.
 */
public record Papers(int question, int vote) {
    private static final int A_VOTE = Limit.SHEETS_AT_ONCE.most();
    private static final int A_QUESTION = 1000;

    /** Of the vote that is open, or else of the next one. */
    public static Papers of(Question question) {
        int opened = question.held().opened();
        return new Papers(question.place() + 1,
                Math.min(A_QUESTION / A_VOTE, question.openVote().isPresent() ? opened : opened + 1));
    }

    /** The vote to which this paper belongs. */
    public static Papers holding(int number) {
        return new Papers((number - 1) / A_QUESTION + 1, (number - 1) % A_QUESTION / A_VOTE + 1);
    }

    public int first() {
        return (question - 1) * A_QUESTION + (vote - 1) * A_VOTE + 1;
    }

    public int last() {
        return first() + A_VOTE - 1;
    }
}
