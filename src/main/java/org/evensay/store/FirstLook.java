package org.evensay.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Looks at a database file before H2 does, and changes nothing. H2 takes an empty file for a new one, a file whose
 * tables are lost too, goes back without a word to an older state when the newest is lost, and then writes over the
 * rest. Not everything is found: damage inside a table shows when its rows are read, and after a kill nothing in the
 * file says which state was the newest.
 */
record FirstLook(Path file) {
    private static final long BYTES_OF_ITS_BEGINNING = 8_192;

    static FirstLook at(Path file) {
        return new FirstLook(file);
    }

    boolean findsDamage() {
        if (!Files.exists(file)) {
            return false;
        }
        return file.toFile().length() <= BYTES_OF_ITS_BEGINNING ? hasLostAllButItsBeginning() : hasLostSomething();
    }

    /** A beginning alone is what a kill leaves while the file is made; then it names no place of a state yet. */
    private boolean hasLostAllButItsBeginning() {
        try {
            String beginning = Files.readString(file, StandardCharsets.ISO_8859_1);
            return beginning.isEmpty() || beginning.contains(",chunk:");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean hasLostSomething() {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.getMapNames().isEmpty() || isOlderThanWhenItWasClosed(store);
        } catch (RuntimeException unfit) {
            return isAboutDamage(unfit);
        }
    }

    /** Of some bytes H2 makes no error of its own: it stumbles over what is not there. */
    private static boolean isAboutDamage(RuntimeException unfit) {
        return !(unfit instanceof MVStoreException h2) || h2.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
    }

    /** Closed in good order, a file says in its beginning which version was its last, in hexadecimal. */
    private static boolean isOlderThanWhenItWasClosed(MVStore store) {
        Object clean = store.getStoreHeader().get("clean");
        Object last = store.getStoreHeader().get("version");
        return clean != null && last != null && store.getCurrentVersion() < Long.parseLong(last.toString(), 16);
    }
}
