package org.evensay.store;

import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.command.Translate;

/** A helper types in a {@link FullWorkshop}: of an idea reworded later, of one that is joined, and takes some away. */
final class InOtherLanguages {
    private InOtherLanguages() {
    }

    static void typed(Meeting meeting) {
        types(meeting, Optional.empty(), "pl", "Co działa naprawdę dobrze?");
        types(meeting, Optional.of(meeting.idea("chess").id()), "cy", "gwyddbwyll");
        types(meeting, Optional.of(meeting.idea("coffee").id()), "pl", "kawa");
        types(meeting, Optional.of(meeting.idea("songs 🎶").id()), "ar", "أغانٍ");
        types(meeting, Optional.of(meeting.idea("songs 🎶").id()), "pl", "piosenki");
        types(meeting, Optional.of(meeting.idea("songs 🎶").id()), "ar", "");
    }

    private static void types(Meeting meeting, Optional<IdeaId> idea, String language, String words) {
        meeting.facilitator().does(new Translate(idea, language, words));
    }
}
