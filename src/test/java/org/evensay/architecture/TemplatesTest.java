package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.Action;
import org.junit.jupiter.api.Test;

/** What templates keep to beyond {@link TidyTest}: who may hold a form, a script, or text that is not escaped. */
class TemplatesTest {
    private static final Pattern USES = Pattern.compile("@template\\.((?:page|part|piece)\\.[a-z-]+)");
    private static final Pattern ASKS = Pattern.compile("(?:name=\"do\" value=|what = )\"([a-z-]+)\"");
    /** Pages put in whole parts, which were rendered, and so escaped, before. An icon is shapes only: IconTest. */
    private static final Pattern RAW = Pattern.compile("\\$unsafe\\{(?!part\\}|parts\\.get|icon\\.shapes\\(\\)\\})");
    private static final String THE_SCRIPT = "<script type=\"module\" src=\"/static/js/evensay.js\"></script>";

    private final List<Source> templates = Source.in("web/templates", ".jte");

    @Test
    void partsThatManyShareHoldNoForm() {
        Map<String, String> texts = templates.stream().collect(Collectors.toMap(TemplatesTest::called, Source::text));

        assertThat(Stream.of("part.where", "part.step", "part.screen").flatMap(part -> forms(part, texts).stream()))
                .isEmpty();
        assertThat(forms("part.mine", texts)).isNotEmpty();
    }

    @Test
    void aFormInAPieceOfASharedPartIsFound() {
        assertThat(forms("part.a", Map.of("part.a", "@template.piece.b(x = x)", "piece.b", "<form>")))
                .containsExactly("part.a uses piece.b, which holds a form");
    }

    @Test
    void theLayoutBringsTheOnlyScript() {
        assertThat(templates.stream().filter(template -> template.text().contains("<script"))
                .map(TemplatesTest::called)).containsExactly("page.layout");
        assertThat(Source.at("web/templates/page/layout.jte").text().split("<script", -1)).hasSize(2);
        assertThat(Source.at("web/templates/page/layout.jte").text()).contains(THE_SCRIPT);
    }

    /** A room full of people should hear each other. */
    @Test
    void nothingMakesASoundOrShakes() {
        Pattern loud = Pattern.compile("<audio|<video|new Audio|AudioContext|vibrate\\(|\\.play\\(");
        assertThat(Stream.of(Source.in("web/templates", ".jte"), Source.in("web/static/js", ".js"))
                .flatMap(List::stream).flatMap(source -> source.linesWith(loud))).isEmpty();
        assertThat(new Source("bad.js", "new Audio('ping.mp3').play()").linesWith(loud)).hasSize(1);
    }

    @Test
    void allThatPeopleTypeIsEscaped() {
        assertThat(templates.stream().flatMap(template -> template.linesWith(RAW))).isEmpty();
        assertThat(new Source("bad.jte", "$unsafe{idea.text()}").linesWith(RAW)).hasSize(1);
    }

    @Test
    void everyFormAsksForSomethingThatTheRoomKnows() {
        List<String> asked = templates.stream().flatMap(template -> template.all(ASKS)).map(found -> found.group(1))
                .toList();

        assertThat(asked).contains("write-idea", "move-on")
                .allSatisfy(word -> assertThat(Action.of(word)).as(word).isPresent());
    }

    /** The forms in a template and in all that it uses, however deep. */
    private static List<String> forms(String name, Map<String, String> texts) {
        Set<String> seen = new LinkedHashSet<>(Set.of(name));
        Deque<String> next = new ArrayDeque<>(seen);
        List<String> found = new ArrayList<>();
        while (!next.isEmpty()) {
            String now = next.remove();
            if (texts.get(now).contains("<form") || texts.get(now).contains("token")) {
                found.add(name + " uses " + now + ", which holds a form");
            }
            USES.matcher(texts.get(now)).results().map(use -> use.group(1)).filter(seen::add).forEach(next::add);
        }
        return found;
    }

    /** As templates call each other: {@code part.where}. */
    private static String called(Source template) {
        return template.name().replaceAll("^web/templates/|\\.jte$", "").replace('/', '.');
    }
}
