package org.evensay.hostile;

import static org.evensay.hostile.Bytes.BINARY;
import static org.evensay.hostile.Bytes.NOTHING;
import static org.evensay.hostile.Bytes.text;
import static org.evensay.hostile.Bytes.times;
import static org.evensay.hostile.Bytes.whole;
import static org.evensay.hostile.Case.beats;
import static org.evensay.hostile.Case.closes;
import static org.evensay.hostile.Case.stays;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Right frames with messages that are not ours, and commands that nobody can mean. */
final class Messages {
    private static final String ID = "00112233445566778899aabbccddeeff";

    private static final List<String> NOT_OURS = List.of(
            "", " ", "null", "true", "1", "\"beat\"", "[]", "[{\"beat\":1}]", "{", "}", "{}", "{]", "{\"beat\"}",
            "{\"beat\":}", "{\"beat\":1", "{\"beat\":1}}", "{\"beat\":1} {\"beat\":1}", "{\"beat\":1}x", "{beat:1}",
            "{'beat':1}", "{\"beat\":01}", "{\"beat\":NaN}", "{\"beat\":Infinity}", "{\"beat\":1,}",
            "{\"beat\":1,\"beat\":1}", "{\"beat\":null}", "{\"beat\":{}}", "{\"beat\":[1]}", "{\"beat\":[[]]}",
            "{\"beat\":1,\"a\":\"\u0007\"}", "{\"beat\":1,\"a\":\"\\x\"}", "{\"beat\":1,\"a\":\"\\u12\"}",
            "{\"beat\":1/*really*/}", "{\"beat\":tru}", "<beat/>", "beat=1", "GET / HTTP/1.1\r\n\r\n",
            "' OR 1=1 --", "{\"@class\":\"java.lang.Object\"}", "${jndi:ldap://127.0.0.1/a}",
            "{\"id\":\"" + ID + "\",\"do\":{\"write-idea\":1}}", "{\"do\":\"write-idea\",\"text\":\"x\"}",
            "\u0000", "{\"beat\":1}\u0000");

    private static final List<String> IDS = List.of(
            "\"\"", "5", "true", "[]", "\"" + ID + "0\"", "\"" + ID.substring(1) + "\"",
            "\"" + ID.toUpperCase(Locale.ROOT) + "\"", "\"" + ID.substring(1) + "g\"", "\" " + ID + "\"",
            "\"" + ID + "\\n\"", "\"../../" + ID.substring(6) + "\"", "1e400", "-0");

    private static final List<String> COMMANDS = List.of(
            "\"do\":\"no-such-word\"", "\"do\":\"\"", "\"text\":\"x\"", "\"do\":[\"write-idea\"]", "\"do\":7",
            "\"do\":\"take-seat\"", "\"do\":\"TAKE_SEAT\"", "\"do\":\"issue-pass\",\"role\":\"facilitator\"",
            "\"do\":\"move-on\",\"from\":\"X\",\"to\":\"Y\"", "\"do\":\"move-on\"",
            "\"do\":\"start-timer\",\"minutes\":1e9",
            "\"do\":\"cast-ballot\",\"rev\":\"9999999999999999999999\"", "\"do\":\"cast-ballot\"",
            "\"do\":\"write-idea\",\"text\":\"\\ud800\"", "\"do\":\"name-seat\",\"name\":\"\\ud800\\ud800\"",
            "\"do\":\"name-seat\",\"name\":\"\\u0000\\u202e\"", "\"do\":\"name-seat\",\"name\":[\"a\",\"b\"]",
            "\"do\":\"write-idea\",\"text\":\"" + "x".repeat(8_000) + "\"",
            "\"do\":\"remove-idea\",\"idea\":\"" + "../".repeat(1_000) + "\"",
            "\"do\":\"hand-in\",\"idea\":\"\\ud83d\",\"in\":\"yes\"", "\"do\":\"agree-rules\",\"yes\":[\"\"]");

    private Messages() {
    }

    static Stream<Case> cases() {
        return Stream.of(notOurs(), tooMuch(), ids(), twoIds(), commands(), binary(), floods())
                .flatMap(chapter -> chapter);
    }

    private static Stream<Case> notOurs() {
        return NOT_OURS.stream().map(message ->
                Case.of("the message " + (message.isEmpty() ? "of nothing" : shown(message)), text(message),
                        closes(4400)));
    }

    private static Stream<Case> tooMuch() {
        Stream<Case> deep = IntStream.of(9, 100, 2_000, 8_000).boxed().flatMap(depth -> Stream.of(
                Case.of(depth + " lists in one another",
                        text("{\"beat\":" + "[".repeat(depth) + "]".repeat(depth) + "}"),
                        closes(4400)),
                Case.of(depth + " lists that stay open", text("[".repeat(depth)), closes(4400)),
                Case.of(depth / 5 + 9 + " objects in one another", text("{\"a\":".repeat(depth / 5 + 9)),
                        closes(4400))));
        return Stream.concat(deep, Stream.of(
                Case.of("a text of 8,193 letters", text("{\"beat\":1,\"a\":\"" + "x".repeat(8_193) + "\"}"),
                        closes(4400)),
                Case.of("a number of 8,000 digits", text("{\"beat\":1,\"a\":" + "9".repeat(8_000) + "}"), closes(4400)),
                Case.of("a number with 1,001 digits", text("{\"beat\":1." + "9".repeat(1_001) + "}"), closes(4400)),
                Case.of("a field's name of 16,000 letters", text("{\"beat\":1,\"" + "x".repeat(16_000) + "\":1}"),
                        beats()),
                Case.of("a heartbeat of 1e999999999", text("{\"beat\":1e999999999}"), beats()),
                Case.of("a thousand fields", text("{\"beat\":1" + fields(1_000) + "}"), beats()),
                Case.of("a list of 4,000 texts", text("{\"beat\":1,\"a\":[\"\"" + ",\"\"".repeat(4_000) + "]}"),
                        beats())));
    }

    private static Stream<Case> ids() {
        return IDS.stream().map(id -> Case.of("a command with the id " + shown(id),
                text("{\"do\":\"write-idea\",\"text\":\"x\",\"id\":" + id + "}"), closes(4400)));
    }

    private static Stream<Case> commands() {
        return COMMANDS.stream().map(fields -> Case.of("a command with " + shown(fields),
                text("{\"id\":\"" + ID + "\"," + fields + "}"), stays(ID)));
    }

    /** A field of a form may come twice, and then the first counts. */
    private static Stream<Case> twoIds() {
        return Stream.of(Case.of("a command with a list of ids",
                text("{\"do\":\"no-such-word\",\"id\":[\"" + ID + "\",\"x\"]}"), stays(ID)));
    }

    private static Stream<Case> binary() {
        return Stream.of(
                Case.of("an empty binary message", whole(BINARY, NOTHING), closes(1003)),
                Case.of("a heartbeat as a binary message", whole(BINARY, Bytes.utf8("{\"beat\":1}")), closes(1003)),
                Case.of("a binary message of 16 KiB", whole(BINARY, Bytes.letters(16 * 1024)), closes(1003)),
                Case.of("a binary message of zeros", whole(BINARY, new byte[1_000]), closes(1003)));
    }

    private static Stream<Case> floods() {
        String command = "{\"id\":\"" + ID + "\",\"do\":\"no-such-word\"}";
        return Stream.of(
                Case.of("a thousand messages that are not ours", times(1_000, text("[]")), closes(4400)),
                Case.of("a thousand binary messages", times(1_000, whole(BINARY, NOTHING)), closes(1003)),
                Case.of("forty commands at once", times(40, text(command)), stays("TOO_FAST")));
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append(",\"f").append(i).append("\":1");
        }
        return fields.toString();
    }

    /** Short, and with nothing that a report of tests cannot hold. */
    private static String shown(String message) {
        String printable = message.replaceAll("[^ -~]", "?");
        return printable.length() > 60 ? printable.substring(0, 60) + "..." : printable;
    }
}
