package org.evensay.dev;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evensay.demo.EveryStep;
import org.evensay.workshop.Role;
import org.evensay.workshop.Step;

/** The links into a room, one for each role. */
record RoomLinks(String here, EveryStep.Standing room) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(room.step().toString());
        room.secrets().forEach((role, secret) -> lines.add(line(role, here + "/room/" + room.room() + "/"
                + word(role.page()) + "#key=" + secret)));
        if (room.step() != Step.CLOSED) {
            lines.add(line(Role.PARTICIPANT, here + "/" + room.code().replace(" ", "")));
        }
        lines.add("");
        return lines;
    }

    private static String line(Role role, String link) {
        return String.format("  %-15s %s", word(role).replace('_', '-'), link);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
