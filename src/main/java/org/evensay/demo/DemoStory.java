package org.evensay.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.IntStream;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;

/** What happens in an example workshop: who comes, and what each thinks of. Read from {@code demo/NAME.properties}. */
record DemoStory(String group, String purpose, String question, int choices, List<String> groundRules,
                 List<Person> people) {

    /** {@code ballot} holds the words of ideas, most important first; empty for somebody who votes by chance. */
    record Person(String name, List<String> thoughts, List<String> ballot) {
    }

    Plan plan() {
        VotingPlan voting = VotingPlan.topK(OptionalInt.of(choices), false, TieRule.SHARED);
        return new Plan(group, purpose, List.of(ToAsk.own(question)), groundRules, voting, Terms.USUAL, Agenda.NONE);
    }

    static DemoStory named(String name) {
        String file = "/demo/" + name + ".properties";
        try (InputStream bytes = DemoStory.class.getResourceAsStream(file);
             Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties story = new Properties();
            story.load(reader);
            return from(story);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DemoStory from(Properties story) {
        List<Person> people = IntStream.iterate(1, number -> number + 1)
                .takeWhile(number -> story.containsKey("person." + number))
                .mapToObj(number -> new Person(story.getProperty("person." + number),
                        lines(story.getProperty("thoughts." + number, "")), ballot(story, number))).toList();
        return new DemoStory(story.getProperty("group"), story.getProperty("purpose"), story.getProperty("question"),
                Integer.parseInt(story.getProperty("choices")), lines(story.getProperty("rules")), people);
    }

    private static List<String> ballot(Properties story, int number) {
        List<String> ideas = lines(story.getProperty("ideas", ""));
        return Arrays.stream(story.getProperty("ballot." + number, "").split(" ")).filter(place -> !place.isBlank())
                .map(place -> ideas.get(Integer.parseInt(place) - 1)).toList();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }
}
