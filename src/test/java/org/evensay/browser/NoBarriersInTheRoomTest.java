package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Set;
import org.evensay.voting.VotingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * In each way of voting, for somebody with a phone, as {@link EveryStepTest} looks at every step. There people vote by
 * places, and nine numbers look like five: these two come with {@code -Devensay.axe=all}.
 */
class NoBarriersInTheRoomTest extends InOneHouse {
    private static final int IDEAS = 7;
    private static final Set<VotingRule> OTHERS =
            EnumSet.complementOf(EnumSet.of(VotingRule.TOP_K, VotingRule.RATING_9));

    private final Barriers barriers = new Barriers();
    private Watch watch;
    private Page page;

    @BeforeEach
    void aPhone() {
        watch = new Watch(chromium, app.address());
        page = watch.page(320, 800);
    }

    @Test
    void nothingKeepsAnybodyOutOfAnyWayOfVoting() {
        for (VotingRule rule : Sight.isEveryOneAskedFor() ? EnumSet.allOf(VotingRule.class) : OTHERS) {
            Staged staged = Staged.with(app.address(), Pictures.texts(IDEAS));
            staged.write();
            staged.begin();
            staged.share();
            staged.talk();
            staged.voteBy(rule);
            watch.goesTo(page, staged.room().people().get(0));
            look("voting by " + rule);
            staged.look();
            staged.results();
            staged.reveal(99);
            look("results by " + rule);
        }
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whatIsWrongIsFound() {
        Staged staged = Staged.with(app.address(), Pictures.texts(IDEAS));
        watch.goesTo(page, staged.room().people().get(0));
        Looks.awaitFresh(page);
        page.evaluate("document.querySelector('#care > summary').replaceChildren()");
        page.evaluate("document.querySelector('h2').style.color = '#ccc'");
        page.evaluate("document.querySelector('#seat-name').id = ''");
        page.evaluate("document.querySelector('form button').style.cssText ="
                + "'min-height: 0; padding: 0; height: 24px'");
        assertThat(Looks.tooSmall(page)).hasSize(1);
        assertThat(Axe.found(page)).anyMatch(one -> one.startsWith("summary-name"))
                .anyMatch(one -> one.startsWith("color-contrast")).anyMatch(one -> one.startsWith("label"));
    }

    private void look(String step) {
        Looks.awaitFresh(page);
        barriers.look(step, page);
    }
}
