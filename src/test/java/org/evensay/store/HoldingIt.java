package org.evensay.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that holds the database open until it is killed. */
final class HoldingIt {
    private HoldingIt() {
    }

    public static void main(String[] folder) throws Exception {
        SqlStore.open(Path.of(folder[0]));
        System.out.println("open");
        new CountDownLatch(1).await();
    }
}
