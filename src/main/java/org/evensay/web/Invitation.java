package org.evensay.web;

import java.util.Optional;
import org.evensay.workshop.JoinCode;

/**
 * How people come in: the code, the address to type, the link, and the link as a picture. {@code sameNetwork}: only
 * from the network that this server is in. {@code wifi} is for the wall and for printed cards.
 */
public record Invitation(String code, String address, String link, QrCode picture, boolean sameNetwork,
                         Optional<WifiPicture> wifi) {

    static Invitation to(JoinCode code, WayIn way) {
        Addresses addresses = way.here().addresses();
        String link = addresses.forPhones() + "/" + code.value();
        return new Invitation(code.spoken(), addresses.spoken(), link, QrCode.of(link), !way.here().fromAnywhere(),
                way.wifi().map(WifiPicture::of));
    }
}
