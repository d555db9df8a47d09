package org.evensay.web;

import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.inquiry.PlanTemplate;
import org.evensay.inquiry.ReadyQuestion;

/** A plan template as somebody reads it, in their language. */
public record ReadyPlan(PlanTemplate template, Words words) {

    public String name() {
        return words.say("ready.name." + template);
    }

    public String about() {
        return words.say("ready.about." + template);
    }

    public String wording(ReadyQuestion question) {
        return words.say("ready.question." + question);
    }

    /** The line for two people who tell each other a story before they write. */
    public Optional<String> forPairs(ReadyQuestion question) {
        return template.hasStoriesInPairs() && question.isAlsoForPairs()
                ? Optional.of(words.say("ready.pairs." + question)) : Optional.empty();
    }
}
