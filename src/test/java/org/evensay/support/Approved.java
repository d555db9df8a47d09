package org.evensay.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What somebody has read and found right, in a file. When a test shows something else, it says where the two part, and
 * how to approve the new one: {@code -Devensay.approve=true} writes it into the file, to be read and committed.
 */
public final class Approved {
    private Approved() {
    }

    /** {@code test}: the simple name of the test that shows it. */
    public static void check(Path file, String shown, String test) throws IOException {
        if (Boolean.getBoolean("evensay.approve")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, shown);
        }
        String approved = Files.exists(file) ? Files.readString(file) : "";
        assertThat(shown.equals(approved)).withFailMessage(() -> told(file, approved, shown, test)).isTrue();
    }

    static String told(Path file, String approved, String shown, String test) {
        List<String> before = approved.lines().toList();
        List<String> now = shown.lines().toList();
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
            same++;
        }
        return String.format("%s, line %d%n  approved: %s%n  now:      %s%nIf this is as it should be: "
                        + "mvn test -Dtest=%s -Devensay.approve=true, then read the difference (git diff) before you "
                        + "commit it.", file, same + 1, line(before, same), line(now, same), test);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "(nothing)";
    }
}
