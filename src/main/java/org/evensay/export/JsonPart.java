package org.evensay.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.export.Taken.Fault;
import org.evensay.export.Taken.Wrong;
import org.evensay.view.inquiry.InquiryFile;

/**
 * A part of a JSON file and its place in it. What is not as it should be is noted, with the place, and something
 * harmless is given instead, so that one reading finds several faults. Used by one thread.
 */
final class JsonPart {
    private static final int FAULTS_TOLD = 12;
    private static final int DIGITS = 15;
    private static final int DECIMALS = 6;
    private static final BigDecimal A_HUNDRED = BigDecimal.valueOf(100);

    private final JsonNode node;
    private final String where;
    private final List<Fault> faults;

    JsonPart(JsonNode node, String where, List<Fault> faults) {
        this.node = node;
        this.where = where;
        this.faults = faults;
    }

    void wrong(String field, Wrong wrong, int more) {
        if (faults.size() < FAULTS_TOLD) {
            faults.add(new Fault(path(field), wrong, more));
        }
    }

    private String path(String field) {
        return where.isEmpty() || field.isEmpty() ? where + field : where + " > " + field;
    }

    private <T> T wrong(String field, Wrong wrong, int more, T instead) {
        wrong(field, wrong, more);
        return instead;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** A text as this program keeps texts, of no more than so many characters as people count them. */
    String text(String field, int most) {
        String text = textOrNothing(field, most);
        return has(field) && text.isEmpty() && node.get(field).isTextual() && node.get(field).asText().isEmpty()
                ? wrong(field, Wrong.MISSING, 0, text) : text;
    }

    String textOrNothing(String field, int most) {
        if (!has(field)) {
            return wrong(field, Wrong.MISSING, 0, "");
        }
        return node.get(field).isTextual() ? plain(field, node.get(field).asText(), most)
                : wrong(field, Wrong.NO_TEXT, 0, "");
    }

    private String plain(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            return wrong(field, Wrong.TOO_LONG, most, "");
        }
        return InquiryFile.isPlain(text) ? text : wrong(field, Wrong.NOT_PLAIN, 0, "");
    }

    /** Each begins with a letter, as in "A: tea". */
    List<String> lettered(String field, int many, int most) {
        List<String> texts = new ArrayList<>();
        for (JsonPart each : partsOrNothing(field, many)) {
            texts.add(each.node.isTextual() ? each.lettered(each.node.asText(), most)
                    : each.wrong("", Wrong.NO_TEXT, 0, ""));
        }
        return texts;
    }

    private String lettered(String text, int most) {
        return text.contains(": ") ? plain("", text, most) : wrong("", Wrong.MISSING, 0, "");
    }

    /** One of these words; the first that fits the type stands for what is none. */
    String word(String field, Set<String> words) {
        String word = node.path(field).asText("");
        return words.contains(word) ? word : wrong(field, has(field) ? Wrong.UNKNOWN_WORD : Wrong.MISSING, 0,
                words.iterator().next());
    }

    int number(String field, int least, int most) {
        return has(field) ? number(field, node.get(field), least, most) : wrong(field, Wrong.MISSING, 0, least);
    }

    OptionalInt numberOrNone(String field, int least, int most) {
        return has(field) ? OptionalInt.of(number(field, node.get(field), least, most)) : OptionalInt.empty();
    }

    private int number(String field, JsonNode number, int least, int most) {
        boolean fits = number.isInt() && number.asInt() >= least && number.asInt() <= most;
        return fits ? number.asInt() : wrong(field, Wrong.NO_NUMBER, most, least);
    }

    /** The number of something in a list of so many. */
    int oneOf(String field, int many) {
        int one = number(field, 1, Integer.MAX_VALUE);
        return one <= many ? one : wrong(field, Wrong.NO_SUCH_THING, one, 1);
    }

    /** The number of something in such a list that nothing {@code before} is about. */
    int anotherOf(String field, int many, Set<Integer> before) {
        int one = oneOf(field, many);
        return before.add(one) ? one : wrong(field, Wrong.TWICE, one, one);
    }

    OptionalInt oneOfOrNone(String field, int many) {
        return has(field) ? OptionalInt.of(oneOf(field, many)) : OptionalInt.empty();
    }

    /** Numbers of different things in a list of so many. */
    List<Integer> someOf(String field, int many) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonPart each : partsOrNothing(field, many)) {
            boolean there = each.node.isInt() && each.node.asInt() >= 1 && each.node.asInt() <= many;
            if (!there || numbers.contains(each.node.asInt())) {
                each.wrong("", there ? Wrong.TWICE : Wrong.NO_SUCH_THING, each.node.asInt());
            } else {
                numbers.add(each.node.asInt());
            }
        }
        return numbers;
    }

    boolean yes(String field) {
        return node.path(field).asBoolean(false);
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(node.path(field).asText(""));
        } catch (DateTimeException none) {
            return wrong(field, Wrong.NO_DAY, 0, LocalDate.EPOCH);
        }
    }

    /** In per cent, with two decimals. */
    BigDecimal percent(String field) {
        Optional<BigDecimal> percent = decimal(field).filter(number -> number.signum() >= 0
                && number.compareTo(A_HUNDRED) <= 0 && number.stripTrailingZeros().scale() <= 2);
        return percent.map(number -> number.setScale(2)).orElseGet(() ->
                wrong(field, Wrong.NO_NUMBER, A_HUNDRED.intValue(), BigDecimal.ZERO.setScale(2)));
    }

    Optional<BigDecimal> percentOrNone(String field) {
        return has(field) ? Optional.of(percent(field)) : Optional.empty();
    }

    BigDecimal anyNumber(String field) {
        return decimal(field).orElseGet(() -> wrong(field, Wrong.NO_NUMBER, Integer.MAX_VALUE, BigDecimal.ZERO));
    }

    /** No number of ours has more digits, and a short one such as 1e999999999 can be very long. */
    private Optional<BigDecimal> decimal(String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue)
                .filter(number -> number.precision() <= DIGITS && number.scale() >= 0 && number.scale() <= DECIMALS);
    }

    JsonPart part(String field) {
        return node.path(field).isObject() ? new JsonPart(node.get(field), path(field), faults)
                : wrong(field, Wrong.MISSING, 0, new JsonPart(node.path(field), path(field), faults));
    }

    List<JsonPart> parts(String field, int most) {
        return node.path(field).isArray() ? all(field, most) : wrong(field, Wrong.NO_LIST, 0, List.of());
    }

    List<JsonPart> oneOrMore(String field, int most) {
        boolean none = node.path(field).isArray() && node.get(field).isEmpty();
        return none ? wrong(field, Wrong.MISSING, 0, List.of()) : parts(field, most);
    }

    List<JsonPart> partsOrNothing(String field, int most) {
        return has(field) ? parts(field, most) : List.of();
    }

    private List<JsonPart> all(String field, int most) {
        JsonNode list = node.get(field);
        if (list.size() > most) {
            return wrong(field, Wrong.TOO_MANY, most, List.of());
        }
        List<JsonPart> parts = new ArrayList<>();
        for (JsonNode each : list) {
            parts.add(new JsonPart(each, path(field) + " " + (parts.size() + 1), faults));
        }
        return parts;
    }
}
