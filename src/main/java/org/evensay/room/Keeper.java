package org.evensay.room;

import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what rooms decide: on disk with {@link Committer}, wherever a simulation wants. */
public interface Keeper {

    /** Tells empty once the change is kept, or why it is not. {@code told} must only pass it on. */
    void keep(Store.Change change, Consumer<Optional<StoreFailed>> told);
}
