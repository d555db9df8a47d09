package org.evensay.web;

import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;

/** The place in a room of a device that several people pass on: where each finds their own page, and leaves it. */
record SharedDevice(WorkshopId room) implements Doorway {
    static final String COOKIE = "evensay-shared";
    private static final int HALF_A_HASH = 32;

    /** Where the browser holds a seat that nobody has yet, while somebody is asked whether they are new here. */
    record Newcomer(SharedDevice device) implements Doorway {

        @Override
        public String path() {
            return device.path();
        }

        @Override
        public String cookieName() {
            return "evensay-new";
        }
    }

    @Override
    public String path() {
        return "/shared/" + room.value();
    }

    Newcomer newcomer() {
        return new Newcomer(this);
    }

    @Override
    public String cookieName() {
        return COOKIE;
    }

    /**
     * The secret of one person's seat. It is kept nowhere: it is made of the device's own secret, which no script can
     * read, and of what the person picked and knows. Whoever has the device guesses a code only by trying, and
     * {@link WrongSigns} counts that; whoever has only the database cannot even try.
     */
    Secret secretOf(Secret device, SignAndCode typed) {
        return new Secret(new Secret("shared:" + device.value() + ":" + room.value() + ":" + typed.sign().word()
                + ":" + typed.code())
                .hash().value().substring(0, HALF_A_HASH));
    }
}
