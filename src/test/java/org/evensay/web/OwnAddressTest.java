package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all addresses of a laptop the one comes first that phones in the room can most likely open. */
class OwnAddressTest {

    /** As {@code ip addr} told it on a laptop of a developer. */
    @Test
    void onLinuxTheWifiComesBeforeWhatProgramsAndTunnelsHaveMade() {
        assertThat(ranked(
                with("lo", "lo", "127.0.0.1", "::1"),
                with("docker0", "docker0", "172.17.0.1"),
                with("br-5f1c2a7d9e0b", "br-5f1c2a7d9e0b", "172.18.0.1"),
                with("virbr0", "virbr0", "192.168.122.1"),
                with("tun0", "tun0", "10.8.0.6"),
                with("wg0", "wg0", "10.9.0.2"),
                with("tailscale0", "tailscale0", "100.101.102.103", "fd7a:115c:a1e0::1"),
                with("vboxnet0", "vboxnet0", "192.168.56.1"),
                with("wlp2s0", "wlp2s0", "fe80::1234", "fd12:3456::9", "2a02:8109::7", "2a02:8109::8", "192.168.1.20")))
                .containsExactly("192.168.1.20", "fd12:3456::9", "2a02:8109::7",
                        "172.17.0.1", "172.18.0.1", "192.168.122.1", "192.168.56.1",
                        "10.8.0.6", "10.9.0.2", "100.101.102.103", "fd7a:115c:a1e0::1");
    }

    /** As Java tells it on a MacBook that shares its network over Wi-Fi of its own: bridge100. */
    @Test
    void onMacOsTheWifiAndASharedNetworkComeBeforeTunnels() {
        assertThat(ranked(
                with("utun3", "utun3", "10.64.0.3"),
                with("utun0", "utun0", "fe80::aaaa"),
                with("awdl0", "awdl0", "fe80::bbbb"),
                with("vmnet8", "vmnet8", "172.16.99.1"),
                with("bridge100", "bridge100", "192.168.2.1"),
                with("en0", "en0", "192.168.178.34"),
                with("lo0", "lo0", "127.0.0.1")))
                .containsExactly("192.168.2.1", "192.168.178.34", "172.16.99.1", "10.64.0.3");
    }

    /** As Java tells it on Windows, where only the long name says what an adapter is. */
    @Test
    void onWindowsTheLongNameTellsWhatIsVirtualAndAHotspotIsNot() {
        assertThat(ranked(
                with("eth3", "Hyper-V Virtual Ethernet Adapter", "172.27.64.1"),
                with("eth4", "VirtualBox Host-Only Ethernet Adapter", "192.168.56.1"),
                with("eth5", "VMware Virtual Ethernet Adapter for VMnet8", "192.168.80.1"),
                with("net7", "vEthernet (WSL)", "172.20.0.1"),
                with("eth9", "TAP-Windows Adapter V9", "10.8.0.10"),
                with("net8", "WireGuard Tunnel", "10.9.0.4"),
                with("wlan5", "Microsoft Wi-Fi Direct Virtual Adapter #2", "192.168.137.1"),
                with("wlan3", "Intel(R) Wi-Fi 6 AX201 160MHz", "192.168.0.17"),
                with("wwan0", "Quectel Mobile Broadband", "10.140.3.2")))
                .containsExactly("192.168.137.1", "192.168.0.17",
                        "172.27.64.1", "192.168.56.1", "192.168.80.1", "172.20.0.1",
                        "10.8.0.10", "10.9.0.4", "10.140.3.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker0", "br-0123456789ab", "veth1a2b", "virbr0", "vboxnet1", "vmnet1", "utun4", "tun0",
        "tap0", "wg1", "ztabcdef12", "tailscale0", "vEthernet (Default Switch)"})
    void eachOfTheseComesAfterACable(String name) {
        assertThat(ranked(with(name, name, "10.0.0.1"), with("enp3s0", "enp3s0", "131.1.2.3")))
                .containsExactly("131.1.2.3", "10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eth0", "en7", "wlan0", "wlp2s0", "enx00e04c68", "br-lan", "bridge0", "wlan5", "usb0"})
    void noneOfTheseIsTakenForVirtual(String name) {
        assertThat(AdapterKind.of(with(name, name, "10.0.0.1"))).isEqualTo(AdapterKind.DEVICE);
    }

    @Test
    void whatIsDownOrASecondNameOfAnAdapterIsNotOfferedFirst() {
        Adapter off = new Adapter("eth0", "eth0", false, false, false, List.of(address("192.168.1.2")));
        Adapter second = new Adapter("eth1:1", "eth1:1", true, false, true, List.of(address("192.168.1.3")));
        assertThat(OwnAddress.ranked(List.of(off, second, with("eth1", "eth1", "192.168.1.4"))))
                .extracting(OwnAddress::ip).containsExactly("192.168.1.4", "192.168.1.3");
    }

    @Test
    void anAddressOfIpv6StandsInBracketsInALink() {
        OwnAddress own = OwnAddress.ranked(List.of(with("eth0", "eth0", "fd12::1:0:9"))).get(0);
        assertThat(own.url(8080)).isEqualTo("http://[fd12::1:0:9]:8080");
    }

    /** Whatever this machine has, the list is made of it and holds nothing that only the machine itself can open. */
    @Test
    void theAdaptersOfThisMachineCanBeRead() {
        assertThat(Adapter.ofThisMachine()).isNotEmpty();
        assertThat(OwnAddress.ranked(Adapter.ofThisMachine())).extracting(OwnAddress::ip)
                .doesNotContain("127.0.0.1", "::1").doesNotHaveDuplicates();
    }

    private static List<String> ranked(Adapter... adapters) {
        return OwnAddress.ranked(List.of(adapters)).stream().map(OwnAddress::ip).toList();
    }

    static Adapter with(String name, String label, String... addresses) {
        List<InetAddress> all = new ArrayList<>();
        for (String each : addresses) {
            all.add(address(each));
        }
        return new Adapter(name, label, true, name.startsWith("lo"), false, all);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException never) {
            throw new IllegalArgumentException(never);
        }
    }
}
