package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ideas that make up a theme; without a name, those that fit none. */
public record IdeasOfTheme(Optional<String> theme, List<CodesView.Beside> ideas) {

    /** By the names of the themes; those that fit none come last. */
    static List<IdeasOfTheme> all(List<CodesView.Beside> counting) {
        Map<Optional<String>, List<CodesView.Beside>> ideas = counting.stream()
                .collect(Collectors.groupingBy(idea -> idea.counts().flatMap(CodesView.Named::main)));
        return ideas.entrySet().stream().map(entry -> new IdeasOfTheme(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((IdeasOfTheme each) -> each.theme().isEmpty())
                        .thenComparing(each -> each.theme().orElse(""))).toList();
    }

    public boolean has(String word) {
        return ideas.stream().anyMatch(idea -> idea.word().equals(word));
    }
}
