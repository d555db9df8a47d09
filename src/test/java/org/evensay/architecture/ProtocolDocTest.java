package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.Action;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** The tables of src/docs/protocol.md say what the code says. A row that is missing is in the failure, to be copied. */
class ProtocolDocTest {
    private static final Path MAIN = Path.of("src/main/java/org/evensay");
    private static final Pattern ENTRY =
            Pattern.compile("CATALOGUE\\.put\\(Action\\.(\\w+),(.*?)\\);\\s", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("\"(\\w+)\"|\\b(idea|seat|proposal)\\(f\\)|Places\\.(chosen)");
    private static final Pattern CLOSE = Pattern.compile("(\\d{4}), \"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("\"(evensay-[a-z-]*)\"");
    private static final List<String> TELL_OF_COOKIES = List.of("src/docs/protocol.md", "src/docs/privacy.md",
            "src/docs/privacy/record-of-processing.md");

    private final List<String> lines = read(Path.of("src/docs/protocol.md")).lines().toList();

    @Test
    void eachCommandStandsWithWhoMayAskItWhenAndWithWhichFields() {
        Map<Action, String> fields = fieldsInTheCatalogue();
        assertThat(fields.keySet()).hasSize(Action.values().length - 11).doesNotContain(Action.TAKE_SEAT,
                Action.GO_ON_HERE, Action.SHARE_DEVICE, Action.ISSUE_PASS, Action.ACCEPT_INVITATION,
                Action.KEEP_RECOVERY_CODE, Action.RECOVER, Action.CHANGE_CODE, Action.ACCEPT_PART,
                Action.SIT_DOWN_TOO, Action.NOTE_USE);
        assertThat(lines).containsSubsequence(fields.entrySet().stream()
                .map(entry -> "| `" + entry.getKey().word() + "` | " + roles(entry.getKey()) + " | "
                        + steps(entry.getKey()) + " | " + entry.getValue() + " |").toList());
    }

    @Test
    void eachReasonForARefusalStandsInIt() {
        List<String> rows = Arrays.stream(Rejection.values()).map(why -> "`" + why + "`").toList();
        assertThat(String.join("\n", lines)).contains(rows);
    }

    @Test
    void eachCloseCodeStandsWithItsMeaning() {
        List<String> rows = CLOSE.matcher(read(MAIN.resolve("web/CloseCode.java"))).results()
                .map(code -> "| " + code.group(1) + " | " + code.group(2) + " |").toList();
        assertThat(rows).isNotEmpty();
        assertThat(lines).containsSubsequence(rows);
    }

    /** A name that ends with a hyphen goes on with something of the room's or the person's. */
    @Test
    void eachCookieStandsInItAndInThePagesOnPrivacy() {
        List<String> names = Source.in("src/main/java/org/evensay/web", ".java").stream()
                .flatMap(file -> file.all(COOKIE)).map(name -> name.group(1)).distinct().toList();
        assertThat(names).hasSizeGreaterThan(10).contains("evensay-owner", "evensay-shared-");
        assertThat(TELL_OF_COOKIES).allSatisfy(page -> assertThat(names)
                .allSatisfy(name -> assertThat(read(Path.of(page))).as(page)
                        .contains("`" + name + (name.endsWith("-") ? "" : "`"))));
    }

    private static Map<Action, String> fieldsInTheCatalogue() {
        Map<Action, String> fields = new TreeMap<>();
        ENTRY.matcher(read(MAIN.resolve("wire/CommandReader.java"))).results()
                .forEach(entry -> fields.put(Action.valueOf(entry.group(1)), fields(entry.group(2))));
        return fields;
    }

    private static String fields(String reader) {
        return FIELD.matcher(reader).results().map(ProtocolDocTest::field).distinct()
                .map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String field(MatchResult found) {
        String name = Stream.of(1, 2, 3).map(found::group).filter(text -> text != null).findFirst().orElseThrow();
        return name.equals("chosen") ? "choice" : name;
    }

    private static String roles(Action action) {
        return Arrays.stream(Role.values()).filter(action::isFor)
                .map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static String steps(Action action) {
        if (Arrays.stream(Step.values()).allMatch(action::isIn)) {
            return "any step";
        }
        return Step.open().stream().allMatch(action::isIn) ? "any open step"
                : Arrays.stream(Step.values()).filter(action::isIn).map(Step::name).collect(Collectors.joining(", "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
