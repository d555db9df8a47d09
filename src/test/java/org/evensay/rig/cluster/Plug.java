package org.evensay.rig.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.evensay.rig.ServerProcess;

/**
 * The network namespace of one node and the line by which it is plugged into the bridge. While it is out, the node has
 * no carrier: its lines stay open and silent, and what it opens finds no way. Others find nobody at its address.
 */
final class Plug {
    private static final int TO_REACH_S = 3;

    private final String link;
    private final String namespace;
    private final String address;

    Plug(int number, String address) throws IOException, InterruptedException {
        this.link = Traces.link() + "n" + number;
        this.namespace = Traces.namespace(number);
        this.address = address;
        Ip.says("netns add " + namespace);
        Ip.says("link add " + link + " master " + Traces.link() + " type veth peer name eth0 netns " + namespace);
        for (String words : List.of("addr add " + address + "/24 dev eth0", "link set lo up", "link set eth0 up")) {
            Ip.output(within(("ip " + words).split(" ")));
        }
        Ip.says("link set " + link + " up");
    }

    /** A command that runs in it. Unlike {@code ip netns exec} this changes nothing else for the process. */
    List<String> within(String... command) {
        List<String> all = new ArrayList<>(List.of("nsenter", "--net=/run/netns/" + namespace));
        all.addAll(List.of(command));
        return all;
    }

    ServerProcess.Place place() {
        return new ServerProcess.Place(address, within());
    }

    void isOut(boolean now) {
        try {
            Ip.says("link set " + link + (now ? " down" : " up"));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** An exception if not, as where a firewall stands between. */
    void reaches(String host) throws IOException, InterruptedException {
        try (ServerSocket there = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            Ip.output(within("timeout", Integer.toString(TO_REACH_S), "bash", "-c",
                    "exec 3<>/dev/tcp/" + host + "/" + there.getLocalPort()));
        }
    }
}
