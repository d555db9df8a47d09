package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.ClosedPoll;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.Polls;
import org.evensay.inquiry.StepCounts;
import org.evensay.view.inquiry.PollsView;
import org.junit.jupiter.api.Test;

/** How a group sees itself is for the group: nothing that a team is shown or takes away can know of it. */
class PollsStayWithTheGroupTest {
    private static final Set<String> POLLS = Stream.of(Poll.class, ClosedPoll.class, Polls.class, StepCounts.class,
            PollsView.class, PollsView.OverTime.class, PollsView.Asking.class).map(Class::getName)
            .collect(Collectors.toSet());

    @Test
    void onlyTheGroupsOwnPageOfPollsShowsThem() {
        assertThat(knowing(type -> Set.of("web", "templates", "view", "export", "cli", "demo", "wire", "synthesis")
                .contains(House.packageOf(type))))
                .containsExactlyInAnyOrder("PollPages", "PollForm", "PollWords", "GroupPolls", "PollSheet",
                        "PollsView", "SpreadGrid", "JtegrouppollsGenerated", "JtepollovertimeGenerated",
                        "JtepolltableGenerated");
    }

    @Test
    void theRuleIsAboutSomething() {
        assertThat(knowing(type -> House.packageOf(type).equals("inquiry"))).contains("Group", "ClosePoll");
    }

    /** A class by the name of its file. */
    private static Set<String> knowing(Predicate<JavaClass> whose) {
        return House.classes().filter(whose).filter(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> POLLS.contains(use.getTargetClass().getName())))
                .map(type -> type.getName().replaceAll(".*\\.|\\$.*", "")).collect(Collectors.toSet());
    }
}
