package org.evensay.web;

import io.javalin.http.Context;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollKind;

/** The fields of a poll: {@code q0}, {@code q1}, ... each with a step; empty or missing is a pass. */
final class PollForm {
    private PollForm() {
    }

    static PollAnswer answer(Poll poll, Context request) {
        return new PollAnswer(IntStream.range(0, poll.asked().size())
                .mapToObj(at -> poll.kind() == PollKind.DESIGN_AND_DELIVERY ? cell(request, at)
                        : step(request, "q" + at)).toList());
    }

    /** A place in the table takes both, or a pass on both; half a place is on no scale, and is refused. */
    private static OptionalInt cell(Context request, int at) {
        OptionalInt designs = step(request, "q" + at + "-designs");
        OptionalInt delivers = step(request, "q" + at + "-delivers");
        if (designs.isEmpty() && delivers.isEmpty()) {
            return OptionalInt.empty();
        }
        if (designs.isEmpty() || delivers.isEmpty()) {
            return OptionalInt.of(0);
        }
        boolean inTheTable = designs.getAsInt() <= PollKind.WHO && delivers.getAsInt() <= PollKind.WHO;
        return OptionalInt.of(inTheTable ? PollKind.stepAt(designs.getAsInt(), delivers.getAsInt()) : 0);
    }

    /** What is no number from 1 to 9 is a step that no scale has. */
    private static OptionalInt step(Context request, String field) {
        String sent = new TypedFields(request).text(field);
        return sent.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(sent.matches("[1-9]") ? Integer.parseInt(sent) : 0);
    }
}
