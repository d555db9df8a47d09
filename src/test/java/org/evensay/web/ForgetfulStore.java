package org.evensay.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;

/** Another store that can be made to keep what it is given and not to say so, nor to be read. Thread-safe. */
final class ForgetfulStore {
    private static final Set<String> SAYS = Set.of("save", "load");
    private final Store store;
    private volatile boolean dumb;

    ForgetfulStore(Store kept) {
        store = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] {Store.class},
                (proxy, method, given) -> {
                    Object answer;
                    try {
                        answer = method.invoke(kept, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                    if (dumb && SAYS.contains(method.getName())) {
                        throw new StoreFailed("who knows", null);
                    }
                    return answer;
                });
    }

    Store store() {
        return store;
    }

    void losesItsVoice() {
        dumb = true;
    }

    void isWellAgain() {
        dumb = false;
    }
}
