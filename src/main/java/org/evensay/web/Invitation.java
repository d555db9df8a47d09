package org.evensay.web;

import org.evensay.workshop.JoinCode;

/** How people come in: the code, the address to type, the link, and the link as a picture. */
public record Invitation(String code, String address, String link, QrCode picture) {

    static Invitation to(JoinCode code, Addresses addresses) {
        String link = addresses.forPhones() + "/" + code.value();
        return new Invitation(code.spoken(), addresses.spoken(), link, QrCode.of(link));
    }
}
