package org.evensay.room;

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

    /** Whether what others tell surely comes here at this moment. */
    boolean isWell();

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
        public boolean isWell() {
            return true;
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
