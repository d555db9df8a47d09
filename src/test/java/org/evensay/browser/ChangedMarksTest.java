package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes their mind after sending sends what they chose now: what the room has is what they see. */
class ChangedMarksTest extends InOneHouse {
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"Numbers 1 to 5., 5, 4", "Numbers 1 to 9., 2, 9", "'Yes, no or not sure.', Yes, No"})
    void whatIsChangedAfterSendingIsWhatTheRoomHas(String way, String first, String then) {
        VotingRoom room = new VotingRoom(chromium, app.address());
        Page anna = room.anna();
        room.opens(way);
        sends(room, anna, first, "1");
        sends(room, anna, then, "2");
        anna.reload();
        assertThat(choice(anna, then)).isChecked();
    }

    /** Until the room has it: {@code rev} is the number of what it has. */
    private static void sends(VotingRoom room, Page anna, String mark, String rev) {
        choice(anna, mark).check(new Locator.CheckOptions().setForce(true));
        room.press(anna, "Send my choices");
        assertThat(anna.locator("mark-list")).hasAttribute("data-rev", rev);
    }

    private static Locator choice(Page anna, String mark) {
        return anna.locator(".mark-row", new Page.LocatorOptions().setHasText("Tea"))
                .getByLabel(mark, new Locator.GetByLabelOptions().setExact(true));
    }
}
