package org.evensay.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.rig.FreePort;

/** The example for nginx at work: as it is, but for ports, certificate and log, which are of the one who runs it. */
final class Nginx implements AutoCloseable {
    private final int port;
    private final Process process;

    private Nginx(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** In front of two addresses, whether anybody is there or not. It may not listen yet. */
    static Nginx started(Tool program, Path folder, String one, String two) throws IOException, InterruptedException {
        int port = FreePort.drawn();
        String[] words = {"-p", folder.toString(), "-e", folder.resolve("error.log").toString(), "-c",
                configured(folder, port, one, two).toString()};
        assertThat(program.run(Map.of(), with(words, "-t")).said()).contains("test is successful");
        return new Nginx(port, program.started(Map.of(), with(words, "-g", "daemon off; master_process off;")));
    }

    private static Path configured(Path folder, int port, String one, String two) throws IOException {
        String site = Files.readString(Tool.deployed("nginx.conf"))
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replace("listen 80;", "listen 127.0.0.1:" + FreePort.drawn() + ";")
                .replaceAll("(?m)^ +ssl_certificate.*$", "").replaceAll("(?m)^ +error_log.*$", "")
                .replace("127.0.0.1:8081", one).replace("127.0.0.1:8082", two);
        return Files.writeString(folder.resolve("nginx.conf"), "pid " + folder.resolve("pid")
                + ";\nevents {}\nhttp {\n" + "client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; "
                + "uwsgi_temp_path u; scgi_temp_path s;\n" + site + "}\n");
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
