package org.evensay.web;

import org.evensay.workshop.Secret;
import org.evensay.workshop.Sign;
import org.evensay.workshop.WorkshopId;

/** The place in a room of a device that several people pass on: where each finds their own page, and leaves it. */
record SharedDevice(WorkshopId room) implements Doorway {
    static final String COOKIE = "evensay-shared";
    private static final int HALF_A_HASH = 32;

    @Override
    public String path() {
        return "/shared/" + room.value();
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
    Secret secretOf(Secret device, Sign sign, String code) {
        return new Secret(new Secret("shared:" + device.value() + ":" + room.value() + ":" + sign.word() + ":" + code)
                .hash().value().substring(0, HALF_A_HASH));
    }
}
