package org.evensay.inquiry;

/** Names a theme of a codebook, whatever it is called by now. */
public record ThemeId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
