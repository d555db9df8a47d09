package org.evensay.room;

import org.evensay.workshop.Workshop;

/** The room as it is on disk, and its version, which rises with every change. */
public record Snapshot(Workshop workshop, long version) {
}
