package org.evensay.web;

import java.util.Arrays;
import java.util.List;
import org.evensay.i18n.Words;
import org.evensay.inquiry.ReadyTheme;
import org.evensay.inquiry.coding.AddThemes;

/** The codebook that is ready made, in the words of whoever takes it over; from then on it is the team's own. */
final class ReadyThemes {
    private ReadyThemes() {
    }

    static List<AddThemes.Draft> of(Words words) {
        return Arrays.stream(ReadyTheme.values()).map(theme -> new AddThemes.Draft(
                words.say("ready-theme." + theme), words.say("ready-theme.about." + theme))).toList();
    }
}
