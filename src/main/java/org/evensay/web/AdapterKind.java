package org.evensay.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where an adapter leads, told from its names: those of Linux and macOS say it in the short one, Windows in the long
 * one. In the order in which their addresses are offered. What shares a Wi-Fi of this machine's own is none of the
 * virtual ones, whatever it is called: macOS calls it bridge100, Windows "Wi-Fi Direct Virtual Adapter".
 */
public enum AdapterKind {
    /** Wi-Fi, cable, or a network that this machine makes itself. */
    DEVICE(List.of()),
    /** A network of programs inside this machine. */
    INSIDE(List.of("docker\\d*", "br-[0-9a-f]{6,}", "veth.*", "virbr.*", "lxc.*", "lxd.*", "cni.*", "flannel.*",
            "podman.*", "vboxnet.*", "vmnet.*", "vmenet.*", "vnic.*", ".*vEthernet.*", ".*Hyper-V.*",
            ".*VirtualBox.*", ".*VMware.*", ".*Docker.*")),
    /** A tunnel to another place, such as a VPN, or the laptop's own mobile data. */
    AWAY(List.of("utun\\d*", "tun\\d*", "tap\\d*", "wg.*", "zt.*", "tailscale.*", "ipsec\\d*", "ppp\\d*", "gpd\\d*",
            "wwan\\d*", "wwp.*", "nordlynx", "proton\\d*", ".*TAP-.*", ".*Wintun.*", ".*WireGuard.*", ".*OpenVPN.*",
            ".*Tailscale.*", ".*ZeroTier.*", ".*VPN.*", ".*AnyConnect.*", ".*Fortinet.*", ".*Tunnel.*", ".*Teredo.*",
            ".*ISATAP.*", ".*Mobile Broadband.*"));

    private final List<Pattern> names;

    AdapterKind(List<String> names) {
        this.names = names.stream().map(Pattern::compile).toList();
    }

    static AdapterKind of(Adapter adapter) {
        if (AWAY.isCalled(adapter.name()) || AWAY.isCalled(adapter.label())) {
            return AWAY;
        }
        return adapter.virtual() || INSIDE.isCalled(adapter.name()) || INSIDE.isCalled(adapter.label())
                ? INSIDE : DEVICE;
    }

    private boolean isCalled(String name) {
        return names.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }
}
