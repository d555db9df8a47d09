package org.evensay.rig.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evensay.rig.ServerProcess;

/**
 * A switch on this machine, with a network namespace for each node plugged into it. The rig, the balancer and the ends
 * of all cables are on the machine itself, which the nodes know as the bridge's addresses. A process has one at a time:
 * all is named after the process, so that two runs do not meet, and what a killed one left is known.
 */
final class Bridge implements Site {
    /** Kept for measuring networks (RFC 2544), so hardly anybody has them: 198.18.0.0 to 198.19.255.255. */
    private static final int NETS = 512;
    private static final int FIRST_NODE = 10;
    private static final Pattern ELSEWHERE = Pattern.compile("(?m)^(?!default )\\S");

    private final String net;
    private final List<Plug> plugs = new ArrayList<>();

    private Bridge(int size) throws IOException, InterruptedException {
        net = free();
        String name = Traces.link();
        Ip.says("link add " + name + " type bridge");
        for (String address : List.of(host(), balancer())) {
            Ip.says("addr add " + address + "/24 dev " + name);
        }
        Ip.says("link set " + name + " up");
        for (int number = 1; number <= size; number++) {
            plugs.add(new Plug(number, net + (FIRST_NODE + number)));
        }
        plugs.get(0).reaches(host());
    }

    /** All of it, or an exception that says why not. What runs that were killed left behind is gone afterwards. */
    static Bridge built(int size) throws IOException, InterruptedException {
        Traces.ofTheDead();
        try {
            return new Bridge(size);
        } catch (IOException notAllowed) {
            Traces.ofThisProcess();
            throw notAllowed;
        }
    }

    /** Asked by {@link NeedsNamespaces}. */
    static boolean isAllowed() throws InterruptedException {
        try (Bridge tried = built(1)) {
            return tried.hasPlugs();
        } catch (IOException notAllowed) {
            return false;
        }
    }

    /** The beginning of the addresses of a net to which no way leads yet but the one to everywhere. */
    private static String free() throws IOException, InterruptedException {
        for (int tried = 0; tried < NETS; tried++) {
            int drawn = (int) ((ProcessHandle.current().pid() + tried) % NETS);
            String net = "198." + (18 + drawn / 256) + "." + drawn % 256 + ".";
            if (!ELSEWHERE.matcher(Ip.says("-4 route show match " + net + "0/24")).find()) {
                return net;
            }
        }
        throw new IOException("all of 198.18.0.0/15 is in use");
    }

    @Override
    public String host() {
        return net + "1";
    }

    /** Not the one by which the rig itself looks at nodes: that one forwards for nobody. */
    @Override
    public String balancer() {
        return net + "2";
    }

    @Override
    public ServerProcess.Place place(int number) {
        return plugs.get(number - 1).place();
    }

    @Override
    public boolean hasPlugs() {
        return true;
    }

    @Override
    public void unplugs(int number, boolean now) {
        plugs.get(number - 1).isOut(now);
    }

    @Override
    public String told() {
        return "nodes in network namespaces of their own";
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Traces.ofThisProcess();
    }
}
