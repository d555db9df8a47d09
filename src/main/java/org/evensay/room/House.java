package org.evensay.room;

import java.util.concurrent.Executor;

/** What rooms share: threads, the one writer, the store to read, time and chance, other nodes, what is counted. */
record House(Executor executor, Keeper keeper, Store store, Clockwork clockwork, Others others, Counts counts) {
}
