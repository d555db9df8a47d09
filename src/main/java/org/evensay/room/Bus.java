package org.evensay.room;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How the nodes of one house tell each other that something is new. What is told may be late, twice, in another order
 * or lost: whoever hears it looks at the store, and whoever hears nothing looks there too before long. Nothing of it is
 * kept anywhere. Thread-safe; {@link #tell} returns at once and never fails.
 */
public interface Bus extends AutoCloseable {

    /** Hears what other nodes tell, and never its own. It is called on a thread of the bus: it must only pass it on. */
    interface Ear {
        void heard(String node, Hint hint);
    }

    /** To all other nodes that listen at this moment. */
    void tell(Hint hint);

    /** For how long at least what others told has come here, as far as can be seen; zero while it is away. */
    Duration wellFor();

    /** From now on; once. */
    void listen(Ear ear);

    @Override
    void close();

    /** There is nobody else, or nobody who could be told. */
    Bus NONE = new Bus() {
        @Override
        public void tell(Hint hint) {
            // Nobody listens.
        }

        @Override
        public Duration wellFor() {
            return ChronoUnit.FOREVER.getDuration();
        }

        @Override
        public void listen(Ear ear) {
            // Nobody tells.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };
}
