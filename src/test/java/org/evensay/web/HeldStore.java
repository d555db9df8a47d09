package org.evensay.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Semaphore;
import org.evensay.room.Store;

/** Another store whose disk can be made to hang: what is to be saved then waits until the test lets it go on. */
final class HeldStore {
    private final Semaphore gate = new Semaphore(1);
    private final Store store;

    HeldStore(Store kept) {
        store = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class},
                (proxy, method, given) -> {
                    if (method.getName().equals("save")) {
                        gate.acquireUninterruptibly();
                        gate.release();
                    }
                    try {
                        return method.invoke(kept, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    Store store() {
        return store;
    }

    void hangs() {
        gate.acquireUninterruptibly();
    }

    /** Until somebody waits for it. */
    void isWaitedFor() throws InterruptedException {
        while (!gate.hasQueuedThreads()) {
            Thread.sleep(5);
        }
    }

    void goesOn() {
        gate.release();
    }
}
