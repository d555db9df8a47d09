package org.evensay.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large somebody wants the letters of their pages. */
public enum Letters {
    USUAL, LARGER, LARGEST;

    /** As addresses, cookies and style sheets call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Letters> of(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }
}
