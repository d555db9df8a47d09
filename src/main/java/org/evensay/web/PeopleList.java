package org.evensay.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.view.LeadView;
import org.evensay.view.PeopleView;

/**
 * Who is here, on one page, with what each line was made of: a line is made again only when that differs. A thousand
 * people read the same after most changes, and all but one of them when somebody comes. Used by one thread at a time.
 */
final class PeopleList {
    private static final int LONG = 50;

    private record Line(Object of, String html) {
    }

    private boolean mayWait;
    private boolean isOwed;
    private Object listOf;
    private Part list;
    private Map<String, Line> lines = Map.of();

    private PeopleList(boolean mayWait) {
        this.mayWait = mayWait;
    }

    /** For a page that is asked for. */
    static PeopleList atOnce() {
        return new PeopleList(false);
    }

    /** For a line that opens: whoever leads a large room goes on with all else before they have the list anew. */
    static PeopleList afterTheRest() {
        return new PeopleList(true);
    }

    /** The part of the page, the same object as before when it reads the same; empty when it comes after the rest. */
    Optional<Part> part(PeopleView people, Words words, Forms forms, Templates templates) {
        isOwed = mayWait && people.seats().size() > LONG;
        mayWait = false;
        if (isOwed) {
            return Optional.empty();
        }
        List<Object> of = List.of(people, forms);
        if (!of.equals(listOf)) {
            list = made(people, words, forms, templates);
            listOf = of;
        }
        return Optional.of(list);
    }

    /** Whether the list was left out, and is still to come. */
    boolean isOwed() {
        return isOwed;
    }

    private Part made(PeopleView people, Words words, Forms forms, Templates templates) {
        Map<String, Line> now = new HashMap<>();
        people.seats().forEach(seat -> now.put("seat-" + seat.id(),
                line(seat, List.of(people.row(seat), forms), words, forms, templates)));
        lines = now;
        return Part.of("part-people", Rows.in(templates.render("part/people",
                Map.of("people", people, "words", words, "forms", forms))).filled(id -> now.get(id).html()));
    }

    private Line line(LeadView.SeatView seat, List<Object> of, Words words, Forms forms, Templates templates) {
        Line before = lines.get("seat-" + seat.id());
        return before != null && before.of().equals(of) ? before : new Line(of, templates.render(
                "piece/person-here", Map.of("row", of.get(0), "words", words, "forms", forms)).strip());
    }
}
