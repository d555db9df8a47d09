package org.evensay.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.RecoveryCode;

/** Whatever somebody types as a code: none, or one of the right signs that means the same in any case and spacing. */
public final class FuzzedCode {
    private static final String JOIN = "[2-9A-HJKMNP-Z]{6}|[2-9A-HJKMNP-Z]{8}";
    private static final String RECOVERY = "[2-9A-HJKMNP-Z]{16}";

    private FuzzedCode() {
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);
        Optional<JoinCode> join = JoinCode.typed(typed);
        join.ifPresent(code -> {
            Claim.that(code.value().matches(JOIN), "signs of a code: " + code);
            Claim.that(JoinCode.typed(code.spoken()).equals(join), "read as it is spoken");
            Claim.that(JoinCode.typed(otherwise(code.value())).equals(join), "read in another case and spacing");
        });
        Optional<RecoveryCode> recovery = RecoveryCode.typed(typed);
        recovery.ifPresent(code -> {
            Claim.that(code.value().matches(RECOVERY), "signs of a recovery code");
            Claim.that(RecoveryCode.typed(code.spoken()).equals(recovery), "read as it is spoken");
            Claim.that(RecoveryCode.typed(otherwise(code.value())).equals(recovery), "in another case and spacing");
        });
        Claim.that(join.isEmpty() || recovery.isEmpty(), "never both");
    }

    private static String otherwise(String code) {
        return " " + code.toLowerCase(Locale.ROOT).replaceAll("(.{3})", "$1\u00a0-.") + "\t";
    }
}
