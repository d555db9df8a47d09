package org.evensay.wire;

import java.util.Optional;
import org.evensay.workshop.Digits;
import org.evensay.workshop.Slip;

/** Which ballot on paper somebody means: {@code slip}, its printed number, or {@code s2} for the second spoken one. */
final class SlipSent {
    private SlipSent() {
    }

    /** It never leaves this package. */
    static final class NoNumber extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoNumber() {
            super("no number of a paper", null, false, false);
        }
    }

    static Slip in(Fields fields) {
        return Slip.of(number(fields)).orElseThrow(NoNumber::new);
    }

    /** Empty when the form says that the ballot was spoken. */
    static Optional<Slip> ifPaper(Fields fields) {
        return fields.yes("spoken") ? Optional.empty()
                : Optional.of(Slip.ofPaper(number(fields)).orElseThrow(NoNumber::new));
    }

    private static String number(Fields fields) {
        return Digits.plain(fields.text("slip").strip());
    }
}
