package org.evensay.docs;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What the pages tell somebody to type and a test does not do, and why. Each has a stand-in that says yes when all
 * options are known: a script of ours must hold them in its own words.
 */
final class StandIns {
    private static final String MINUTES = "takes minutes, and runs tests or rounds of its own";
    private static final String MACHINE = "changes the machine, or another program's data";

    static final Map<String, String> WHY = Map.ofEntries(
            entry("scripts/test", "runs this test among all others"),
            entry("scripts/dev", "goes on until it is ended; DevTest starts it"),
            entry("scripts/format", "asks Maven for its plugin; scripts/test ends with it"),
            entry("scripts/cluster", "installs and starts three other servers; ClusterRigTest starts them"),
            entry("scripts/faults", MINUTES),
            entry("scripts/package", MINUTES),
            entry("scripts/reproducible", MINUTES),
            entry("scripts/licences", MINUTES),
            entry("scripts/advisories", "reads files that somebody brings; AdvisoriesTest reads them"),
            entry("java", "starts the one jar; OneJarTest starts it"),
            entry("docker", MACHINE),
            entry("scripts/browsers", MINUTES),
            entry("scripts/coverage", MINUTES),
            entry("scripts/mutations", MINUTES),
            entry("scripts/pictures", MINUTES),
            entry("scripts/bench/cluster", MINUTES),
            entry("scripts/bench/minute", MINUTES),
            entry("scripts/bench/comparison", MINUTES),
            entry("scripts/bench/counts", MINUTES),
            entry("scripts/bench/export", MINUTES),
            entry("scripts/bench/fan-out", MINUTES),
            entry("scripts/bench/growth", MINUTES),
            entry("scripts/bench/phone", MINUTES),
            entry("scripts/bench/profile", MINUTES),
            entry("scripts/bench/start", MINUTES),
            entry("scripts/bench/storms", MINUTES),
            entry("scripts/bench/writes", MINUTES),
            entry("mvn", "runs tests of its own; that they are there is looked at"),
            entry("useradd", MACHINE),
            entry("install", MACHINE),
            entry("chown", MACHINE),
            entry("systemctl", MACHINE),
            entry("runuser", "there is no such user where tests run; what is typed behind it is done for real"),
            entry("createuser", MACHINE),
            entry("createdb", MACHINE));

    private StandIns() {
    }
}
