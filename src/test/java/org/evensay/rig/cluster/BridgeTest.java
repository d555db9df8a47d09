package org.evensay.rig.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two networks beside this one, and in one of them somebody who says again whatever is said to them. */
@NeedsNamespaces
@Timeout(60)
class BridgeTest {
    /** Long enough for what was never sent to be missed. */
    private static final int SILENT_MS = 500;
    /** No process gets so high a number. */
    private static final int NOBODY = 99_999_999;
    private static final int BACK_MS_AT_MOST = 10_000;

    private Bridge bridge;
    private ServerSocket here;
    private Process echo;
    private Socket line;

    @BeforeEach
    void somebodyIsConnected() throws Exception {
        bridge = Bridge.built(2);
        here = new ServerSocket(0, 1, InetAddress.getByName(bridge.host()));
        List<String> command = new ArrayList<>(bridge.place(1).within());
        command.addAll(List.of("bash", "-c",
                "exec 3<>/dev/tcp/" + bridge.host() + "/" + here.getLocalPort() + "; exec cat <&3 >&3"));
        echo = new ProcessBuilder(command).start();
        line = here.accept();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        bridge.close();
        assertThat(Ip.says("-o link show")).doesNotContain(Traces.link());
        assertThat(Ip.says("netns list")).doesNotContain(Traces.namespace(1));
        assertThat(echo.waitFor()).as("whoever was in it has been ended").isNotZero();
        line.close();
        here.close();
    }

    @Test
    void aNodeSpeaksByAnAddressOfItsOwn() throws IOException {
        assertThat(line.getInetAddress().getHostAddress()).isEqualTo(bridge.place(1).host())
                .isNotEqualTo(bridge.place(2).host());
        line.getOutputStream().write('a');
        assertThat(line.getInputStream().read()).isEqualTo('a');
    }

    /** As with a cable that somebody stepped on: neither end is told, and what was said meanwhile comes late. */
    @Test
    void whileItIsUnpluggedItsLinesAreSilentAndNotClosed() throws Exception {
        bridge.unplugs(1, true);
        line.getOutputStream().write('b');
        line.setSoTimeout(SILENT_MS);
        assertThatThrownBy(() -> line.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        assertThat(echo.isAlive()).isTrue();
        bridge.unplugs(1, false);
        line.setSoTimeout(BACK_MS_AT_MOST);
        assertThat(line.getInputStream().read()).isEqualTo('b');
    }

    @Test
    void whatIsUnpluggedFindsNobodyAndOthersStayConnected() throws Exception {
        bridge.unplugs(2, true);
        List<String> ask = new ArrayList<>(bridge.place(2).within());
        ask.addAll(List.of("timeout", "1", "bash", "-c",
                "exec 3<>/dev/tcp/" + bridge.host() + "/" + here.getLocalPort()));
        assertThat(new ProcessBuilder(ask).start().waitFor()).isNotZero();
        line.getOutputStream().write('c');
        assertThat(line.getInputStream().read()).isEqualTo('c');
    }

    @Test
    void whatADeadRunLeftIsClearedAndWhatALivingOneUsesIsNot() throws Exception {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Ip.says("netns add evensay-" + living + "-1");
        Ip.says("netns add evensay-" + NOBODY + "-1");
        Ip.says("link add evs" + NOBODY + "n1 type veth peer name eth0 netns evensay-" + NOBODY + "-1");
        Traces.ofTheDead();
        assertThat(Ip.says("-o link show")).doesNotContain("evs" + NOBODY);
        assertThat(Ip.says("netns list")).doesNotContain("-" + NOBODY + "-").contains("evensay-" + living + "-1");
        Ip.says("netns delete evensay-" + living + "-1");
    }
}
