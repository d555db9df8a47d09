package org.evensay.rig.cluster;

import java.io.IOException;
import java.util.function.LongPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands on this machine under the number of a process that runs a rig: bridges, links and namespaces. */
final class Traces {
    private static final long SELF = ProcessHandle.current().pid();
    private static final Pattern LINK = Pattern.compile("(?m)^\\d+: (evs(\\d+)(?:n\\d+)?)[:@]");
    private static final Pattern NAMESPACE = Pattern.compile("(?m)^(evensay-(\\d+)-\\d+)\\b");

    private Traces() {
    }

    /** No name of a link may have more than 15 letters. */
    static String link() {
        return "evs" + SELF;
    }

    static String namespace(int number) {
        return "evensay-" + SELF + "-" + number;
    }

    static void ofThisProcess() throws IOException, InterruptedException {
        takenAway(process -> process == SELF);
    }

    /** Also of one that had the number of this process before it. */
    static void ofTheDead() throws IOException, InterruptedException {
        takenAway(process -> process == SELF || ProcessHandle.of(process).isEmpty());
    }

    /** Links first, as a namespace that is still used would keep its end. Two runs may do so at once. */
    private static void takenAway(LongPredicate whose) throws IOException, InterruptedException {
        for (MatchResult link : LINK.matcher(Ip.says("-o link show")).results().toList()) {
            if (whose.test(Long.parseLong(link.group(2)))) {
                Ip.did("link delete " + link.group(1));
            }
        }
        for (MatchResult namespace : NAMESPACE.matcher(Ip.says("netns list")).results().toList()) {
            if (whose.test(Long.parseLong(namespace.group(2)))) {
                endsWhoeverIsIn(namespace.group(1));
                Ip.did("netns delete " + namespace.group(1));
            }
        }
    }

    /** Nodes alone are started in one; those of a rig that was killed live on. */
    private static void endsWhoeverIsIn(String namespace) throws IOException, InterruptedException {
        Ip.says("netns pids " + namespace).lines().map(Long::valueOf)
                .forEach(process -> ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly));
    }
}
