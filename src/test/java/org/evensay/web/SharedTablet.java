package org.evensay.web;

import org.evensay.room.StoreFailed;

/** A device that several people of a workshop pass on: {@code device} is the cookie that makes it one. */
record SharedTablet(HouseOnAPort house, HouseOnAPort.Started started, String device) {

    static SharedTablet in(HouseOnAPort house) throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        return new SharedTablet(house, started, house.sharedDevice(started));
    }

    String path() {
        return started.lead().replace("/room/", "/shared/");
    }

    RawHttp.Reply sits(String animal, String colour, String code) {
        return sits(device, "", animal, colour, code);
    }

    /** By the cookie of a device, and with what else its browser holds. */
    RawHttp.Reply sits(String by, String held, String animal, String colour, String code) {
        return house.http.post(path() + "/sit", "animal=" + animal + "&colour=" + colour + "&code=" + code + "&token="
                + HouseOnAPort.token(by), "Cookie: " + by + held, "Origin: " + house.http.origin());
    }

    /** As a browser does it that goes where it is sent: yes, this person is new. */
    RawHttp.Reply sitsNew(String animal, String colour, String code) {
        String held = HouseOnAPort.cookie(sits(animal, colour, code), "evensay-new");
        return house.http.post(path() + "/sit-new", "animal=" + animal + "&colour=" + colour + "&token="
                + HouseOnAPort.token(device), "Cookie: " + device + "; " + held, "Origin: " + house.http.origin());
    }
}
