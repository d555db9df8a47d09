package org.evensay.workshop;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * What a facilitator keeps on paper, to lead again when their device is gone: sixteen signs, about 79 random bits,
 * that cannot be taken for one another, in any case and spacing. Like a secret it is never stored.
 */
public record RecoveryCode(String value) {
    private static final int LENGTH = 16;
    private static final int A_GROUP = 4;

    public static RecoveryCode drawn(Moment at) {
        return new RecoveryCode(JoinCode.signs(at, LENGTH));
    }

    /** The same for the same secret: as many of its hash's bits as there are signs for. */
    public static RecoveryCode of(Secret secret) {
        return new RecoveryCode(JoinCode.signs(new BigInteger(secret.hash().value(), 16), LENGTH));
    }

    /** What somebody typed, if it can be such a code at all. */
    public static Optional<RecoveryCode> typed(String text) {
        return JoinCode.signsIn(text).filter(signs -> signs.length() == LENGTH).map(RecoveryCode::new);
    }

    /** The code stands for a secret; there is no way back from its hash. */
    public Secret secret() {
        return new Secret(value.toLowerCase(Locale.ROOT));
    }

    /** In groups of four, as it is read out: "K7M2 PX9Q ...". */
    public String spoken() {
        return value.replaceAll("(.{" + A_GROUP + "})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "RecoveryCode[kept]";
    }
}
