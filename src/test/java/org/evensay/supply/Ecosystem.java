package org.evensay.supply;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.semver4j.Semver;

/** Where libraries come from, and which of two versions is the later one there. */
enum Ecosystem implements Comparator<String> {
    MAVEN("Maven") {
        @Override
        public int compare(String one, String other) {
            return new ComparableVersion(one).compareTo(new ComparableVersion(other));
        }
    },
    NPM("npm") {
        @Override
        public int compare(String one, String other) {
            return semver(one).compareTo(semver(other));
        }

        private Semver semver(String version) {
            return Optional.ofNullable(Semver.coerce(version))
                    .map(read -> Semver.isValid(version) ? new Semver(version) : read)
                    .orElseThrow(() -> new UnreadableAdvisory("\"" + version + "\" is no version of npm's"));
        }
    };

    private final String word;

    Ecosystem(String word) {
        this.word = word;
    }

    /** Advisories write "Maven", and sometimes the repository behind a colon. */
    static Optional<Ecosystem> named(String name) {
        return Arrays.stream(values()).filter(one -> one.word.equals(name.replaceFirst(":.*", ""))).findFirst();
    }
}
