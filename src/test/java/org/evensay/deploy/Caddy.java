package org.evensay.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evensay.rig.FreePort;

/** The example for Caddy at work, without HTTPS: as it is, but for the nodes and for what listens beside it. */
final class Caddy implements AutoCloseable {
    private static final String ALONE = "{\n\tadmin off\n\tauto_https off\n}\n";

    private final int port;
    private final Process process;

    private Caddy(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** In front of two addresses. It may not listen yet. */
    static Caddy started(Tool program, Path folder, String one, String two) throws IOException {
        int port = FreePort.drawn();
        String site = Files.readString(Tool.deployed("Caddyfile")).replace("one:8080", one).replace("two:8080", two);
        Path config = Files.writeString(folder.resolve("Caddyfile"), ALONE + site);
        return new Caddy(port, program.started(Map.of("SITE", "http://say.example.org:" + port,
                "HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString()),
                "run", "--adapter", "caddyfile", "--config", config.toString()));
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
