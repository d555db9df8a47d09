package org.evensay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of {@code tokens.css} by name, as they are in one of its four sets, and how far two of them stand apart.
 */
public record Palette(Map<String, String> colours) {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3}|[0-9a-f]{6});");

    /** What a person's device may ask for, and the line of the style sheet that answers. */
    public enum Set {
        LIGHT("^"),
        DARK("@media (prefers-color-scheme: dark)"),
        MORE_CONTRAST("@media (prefers-contrast: more)"),
        DARK_MORE_CONTRAST("@media (prefers-contrast: more) and (prefers-color-scheme: dark)");

        private final String asked;

        Set(String asked) {
            this.asked = asked;
        }
    }

    static Palette of(Set set, String sheet) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher found = COLOUR.matcher(block(set, sheet));
        while (found.find()) {
            colours.put(found.group(1), found.group(2));
        }
        return new Palette(colours);
    }

    private static String block(Set set, String sheet) {
        int start = set == Set.LIGHT ? 0 : sheet.indexOf(set.asked + " {");
        if (start < 0) {
            throw new IllegalArgumentException("No colours for " + set.asked);
        }
        return sheet.substring(start, sheet.indexOf("\n}", start));
    }

    /** The contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black on white). */
    public double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** WCAG's relative luminance of sRGB. */
    private double luminance(String name) {
        String hex = colours.get(name);
        if (hex == null) {
            throw new IllegalArgumentException("No colour is called " + name);
        }
        int[] weights = {2126, 7152, 722};
        double sum = 0;
        for (int channel = 0; channel < weights.length; channel++) {
            sum += weights[channel] / 10_000.0 * linear(part(hex, channel) / 255.0);
        }
        return sum;
    }

    private static int part(String hex, int channel) {
        return hex.length() == 3 ? 17 * Integer.parseInt(hex.substring(channel, channel + 1), 16)
                : Integer.parseInt(hex.substring(2 * channel, 2 * channel + 2), 16);
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
