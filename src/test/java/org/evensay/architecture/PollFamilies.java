package org.evensay.architecture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.PollKind;

/** The sentences about polls whose keys are put together: which there are of each beginning. */
final class PollFamilies {
    private static final Map<String, List<String>> OF_POLLS = Map.of(
            "poll.title.", kinds(), "polls.about.", kinds(),
            "poll.asks.", Arrays.stream(PollKind.values()).flatMap(kind -> kind.ready().stream()).toList(),
            "poll.one.", PollKind.BALANCES.ready(), "poll.other.", PollKind.BALANCES.ready(),
            "poll.step.", steps(), "poll.choice.", numbers(PollKind.BALANCES.steps()).toList(),
            "poll.means.", numbers(PollKind.LADDER.steps()).toList(),
            "poll.who.", numbers(PollKind.WHO).toList(), "poll.who-short.", numbers(PollKind.WHO).toList());

    private PollFamilies() {
    }

    static Map<String, List<String>> beside(Map<String, List<String>> others) {
        Map<String, List<String>> all = new HashMap<>(others);
        all.putAll(OF_POLLS);
        return all;
    }

    private static List<String> kinds() {
        return Arrays.stream(PollKind.values()).map(Enum::name).toList();
    }

    /** A place in the table of who decides by who does it is named by its row and its column. */
    private static List<String> steps() {
        return Stream.of(PollKind.LADDER, PollKind.MEASURES, PollKind.BALANCES)
                .flatMap(kind -> numbers(kind.steps()).map(step -> kind + "." + step)).toList();
    }

    private static Stream<String> numbers(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf);
    }
}
