package org.evensay.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A Wi-Fi that people are to join, by its name and password; an empty password is a network that is open. The password
 * is somebody's secret: it is on the wall and nowhere else.
 */
public record Wifi(String name, String password) {
    private static final int BYTES_OF_A_NAME = 32;
    private static final String PASSWORD = "|[ -~]{8,63}";

    /** What cannot be a Wi-Fi is none: a picture of it would lead nobody anywhere. */
    static Optional<Wifi> typed(String name, String password) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        boolean fits = !name.isBlank() && bytes <= BYTES_OF_A_NAME && name.chars().noneMatch(Character::isISOControl);
        return fits && password.matches(PASSWORD) ? Optional.of(new Wifi(name, password)) : Optional.empty();
    }

    /** As phones read it from a picture. */
    String forACamera() {
        String how = password.isEmpty() ? "T:nopass;" : "T:WPA;";
        String key = password.isEmpty() ? "" : "P:" + escaped(password) + ";";
        return "WIFI:" + how + "S:" + escaped(name) + ";" + key + ";";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }

    /** So that it is in no log, whoever writes it there. */
    @Override
    public String toString() {
        return "a Wi-Fi";
    }
}
