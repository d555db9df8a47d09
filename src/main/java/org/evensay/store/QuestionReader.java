package org.evensay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.voting.TieRule;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Ideas;
import org.evensay.workshop.Letter;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.ProposalId;
import org.evensay.workshop.Question;
import org.evensay.workshop.QuestionId;
import org.evensay.workshop.RoundRobin;
import org.evensay.workshop.Salt;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Translations;
import org.evensay.workshop.Votes;
import org.evensay.workshop.VotingPlan;
import org.jdbi.v3.core.Handle;

/** Reads the questions of a workshop with all that came of them. */
final class QuestionReader {
    private final Handle handle;
    private final String workshop;

    QuestionReader(Handle handle, String workshop) {
        this.handle = handle;
        this.workshop = workshop;
    }

    List<Question> read() {
        return handle.createQuery("select * from question where workshop = ? order by place").bind(0, workshop)
                .map((row, context) -> question(row)).list();
    }

    private Question question(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Map<String, Translations> typed = translations(id);
        return new Question(new QuestionId(id), row.getInt("place"), row.getInt("version"), row.getString("wording"),
                typed.getOrDefault("", Translations.NONE), Stage.valueOf(row.getString("stage")),
                row.getString("for_pairs"), text(row, "salt").map(Salt::new),
                Ideas.of(ideas(id, typed)), row.getInt("letters_given"), sharing(row, id),
                text(row, "spotlight").map(IdeaId::new), WorkshopReader.keyed(proposals(id), Proposal::id),
                plan(row), new Votes(new VoteReader(handle, workshop, id).read(), row.getInt("votes_opened")),
                row.getInt("revealed"));
    }

    private static VotingPlan plan(ResultSet row) throws SQLException {
        return new VotingPlan(VotingRule.valueOf(row.getString("planned_rule")), number(row, "planned_choices"),
                row.getBoolean("planned_stackable"), row.getBoolean("second_vote"),
                TieRule.valueOf(row.getString("ties")), number(row, "planned_keep"));
    }

    static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private Sharing sharing(ResultSet row, String id) throws SQLException {
        List<SeatId> order = strings("select seat from speaking_order where workshop = ? and question = ? "
                + "order by place", id).stream().map(SeatId::new).toList();
        RoundRobin rounds = new RoundRobin(order, row.getInt("sharing_round"), row.getInt("sharing_turn"),
                row.getBoolean("sharing_offered"), row.getBoolean("sharing_over"));
        return new Sharing(Sharing.Way.valueOf(row.getString("sharing_way")), rounds, text(row, "said"));
    }

    private List<Idea> ideas(String question, Map<String, Translations> typed) {
        Map<String, List<String>> earlier = new Lines(handle, workshop).grouped("select idea, text "
                + "from earlier_wording where workshop = ? and question = ? order by idea, place", question);
        return handle.createQuery("select * from idea where workshop = ? and question = ? order by id")
                .bind(0, workshop).bind(1, question).map((row, context) -> idea(row, earlier, typed)).list();
    }

    private static Idea idea(ResultSet row, Map<String, List<String>> earlier, Map<String, Translations> typed)
            throws SQLException {
        String id = row.getString("id");
        int letter = row.getInt("letter");
        Optional<Letter> sign = row.wasNull() ? Optional.empty() : Optional.of(new Letter(letter));
        return new Idea(new IdeaId(id), row.getString("text"), typed.getOrDefault(id, Translations.NONE),
                text(row, "author").map(AuthorKey::new),
                row.getInt("place"), Idea.Standing.valueOf(row.getString("standing")), sign,
                text(row, "joined_into").map(IdeaId::new), earlier.getOrDefault(id, List.of()),
                row.getBoolean("author_left"));
    }

    /** By idea; the question's own under none. */
    private Map<String, Translations> translations(String question) {
        Map<String, Translations> typed = new HashMap<>();
        handle.createQuery("select * from translation where workshop = ? and question = ?")
                .bind(0, workshop).bind(1, question).map((row, context) -> typed.merge(row.getString("idea"),
                        Translations.NONE.with(row.getString("language"), row.getString("text")),
                        Translations::and)).list();
        return typed;
    }

    private List<Proposal> proposals(String question) {
        return handle.createQuery("select * from proposal where workshop = ? and question = ? order by place")
                .bind(0, workshop).bind(1, question).map((row, context) -> proposal(row, question)).list();
    }

    private Proposal proposal(ResultSet row, String question) throws SQLException {
        String id = row.getString("id");
        List<IdeaId> ideas = strings("select idea from proposal_idea where workshop = ? and question = ? "
                + "and proposal = ? order by place", question, id).stream().map(IdeaId::new).toList();
        List<AuthorKey> yes = strings("select author from proposal_yes where workshop = ? and question = ? "
                + "and proposal = ?", question, id).stream().map(AuthorKey::new).toList();
        return new Proposal(new ProposalId(id), row.getInt("place"), ideas, row.getString("wording"),
                new HashSet<>(yes), row.getBoolean("spoken_yes"), row.getBoolean("stopped"));
    }

    private List<String> strings(String select, String... keys) {
        var query = handle.createQuery(select).bind(0, workshop);
        for (int at = 0; at < keys.length; at++) {
            query.bind(at + 1, keys[at]);
        }
        return query.mapTo(String.class).list();
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
