package org.evensay.store;

import java.nio.file.Path;

class H2DatabaseTest extends DatabaseContract {
    @Override
    Database opened(Path folder) throws CannotOpen {
        return new H2Database(new DatabaseFile(folder, Long.MAX_VALUE));
    }
}
