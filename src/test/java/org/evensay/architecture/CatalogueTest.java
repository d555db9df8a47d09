package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.workshop.Action;
import org.junit.jupiter.api.Test;

/** Whatever can be asked of a room can be asked by a page, once; but for what only the server may ask. */
class CatalogueTest {
    private static final Set<Action> FROM_THE_SERVER = EnumSet.of(Action.TAKE_SEAT, Action.SHARE_DEVICE,
            Action.ISSUE_PASS, Action.ACCEPT_INVITATION, Action.KEEP_RECOVERY_CODE, Action.RECOVER,
            Action.CHANGE_CODE, Action.ACCEPT_PART, Action.SIT_DOWN_TOO, Action.NOTE_USE, Action.GO_ON_HERE);

    @Test
    void everyActionHasExactlyOneCommand() {
        List<String> read = read(Source.at("src/main/java/org/evensay/wire/CommandReader.java").text());
        List<String> wanted = Arrays.stream(Action.values()).filter(action -> !FROM_THE_SERVER.contains(action))
                .map(Action::name).toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void aCommandThatStandsTwiceIsSeen() {
        assertThat(read("CATALOGUE.put(Action.HAND_IN, f); CATALOGUE.put(Action.HAND_IN, g);"))
                .containsExactly("HAND_IN", "HAND_IN");
    }

    private static List<String> read(String text) {
        Matcher rows = Pattern.compile("CATALOGUE\\.put\\(Action\\.([A-Z_]+),").matcher(text);
        return rows.results().map(row -> row.group(1)).toList();
    }
}
