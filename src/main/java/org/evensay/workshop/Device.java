package org.evensay.workshop;

import java.util.Optional;

/**
 * What the room knows of the device on which somebody took part, when they go on without it. {@code line}: their
 * secret, while their page is open. {@code ballot}: the key of what came from it in the open vote. {@code voteSeen}:
 * the room has seen every ballot of that vote come in, so no {@code ballot} means that none came.
 */
public record Device(Optional<Secret> line, Optional<BallotKey> ballot, boolean voteSeen) {
    public static final Device UNKNOWN = new Device(Optional.empty(), Optional.empty(), false);

    /** It can be told whether a ballot came from it in the open vote, and which. */
    public boolean tellsOfTheVote() {
        return voteSeen || line.isPresent() || ballot.isPresent();
    }

    public static Device open(Secret line) {
        return new Device(Optional.of(line), Optional.empty(), false);
    }
}
