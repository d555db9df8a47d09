package org.evensay.rig.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commands that set up networks on this machine, those of iproute2 and util-linux. */
final class Ip {
    private Ip() {
    }

    /** What {@code ip} says to these words, which are separated by blanks. An exception holds why it would not. */
    static String says(String words) throws IOException, InterruptedException {
        return output(List.of(("ip " + words).split(" ")));
    }

    /** Whether it did; what is gone already cannot be taken away. */
    static boolean did(String words) throws IOException, InterruptedException {
        return new ProcessBuilder(("ip " + words).split(" ")).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
        return said;
    }
}
