package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.workshop.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the program cannot start: one plain sentence each, nothing else, and no exit code 0. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CannotStartTest {

    @TempDir
    private Path folder;

    @Test
    void aPortThatAnotherProgramHasIsNamed() throws IOException, InterruptedException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(ProgramProcess.run(folder, "serve", "--data", folder.resolve("data").toString(),
                    "--host", "127.0.0.1", "--port", port)).isEqualTo(new TallyRun(1, "", "Port " + port
                            + " on 127.0.0.1 is in use by another program. "
                            + "Stop that program, or choose another port with --port.\n"));
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        assertThat(serve("--host", "192.0.2.1", "--port", "0")).isEqualTo(new TallyRun(1, "",
                "192.0.2.1 is not an address of this machine. Choose another with --host.\n"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThat(serve("--data", file.toString())).isEqualTo(new TallyRun(1, "", "The folder " + file
                + " cannot be written. Allow it, or choose another with --data.\n"));
    }

    @Test
    void aDatabaseThatAnotherProcessHasIsNamed() throws IOException, InterruptedException, CannotStart {
        App holder = App.start(new Config(folder, "127.0.0.1", 0, false, false, Terms.USUAL,
                Config.Around.atHome(List.of())));
        try {
            assertThat(ProgramProcess.run(folder, "serve", "--data", folder.toString(), "--host", "127.0.0.1",
                    "--port", "0"))
                    .isEqualTo(new TallyRun(1, "", "The database in " + folder
                            + " is in use by another Evensay. Stop that one, or choose another folder with --data.\n"));
        } finally {
            holder.close();
        }
    }

    @Test
    void aPortThatIsNoNumberIsNamedBeforeTheHelp() {
        assertThat(serve("--port", "door").exitCode()).isEqualTo(2);
        assertThat(serve("--port", "door").err())
                .startsWith("A port is a number from 1 to 65535, or 0 for any free one; --port was \"door\".\nUsage: ");
        assertThat(serve("--seats", "10001").err()).startsWith("--seats is a number of people, from 1 to 10000.");
        assertThat(serve("--seats", "0").exitCode()).isEqualTo(2);
        assertThat(serve("--port", "65536").err()).startsWith("A port is a number from 1 to 65535, or 0");
        assertThat(serve("--log", "xml").err()).startsWith("--log is plain or json; it was \"xml\".");
        assertThat(serve("--metrics-from", "192.0.2.7").err())
                .startsWith("--metrics-from needs --metrics: without it nothing is counted.");
        assertThat(serve("--metrics", "--metrics-from", "prometheus").err())
                .startsWith("--metrics-from is an IP address; it was \"prometheus\".");
    }

    private TallyRun serve(String... options) {
        List<String> words = new ArrayList<>(List.of("serve"));
        if (!List.of(options).contains("--data")) {
            words.addAll(List.of("--data", folder.resolve("data").toString()));
        }
        words.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Evensay.line(Map.of()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
        return new TallyRun(exitCode, out.toString(), err.toString());
    }
}
