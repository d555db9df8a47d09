package org.evensay.web;

/** The way into the Wi-Fi as the wall shows it: to point a camera at, and to read for whoever types it. */
public record WifiPicture(String name, String password, QrCode picture) {

    static WifiPicture of(Wifi wifi) {
        return new WifiPicture(wifi.name(), wifi.password(), QrCode.of(wifi.forACamera()));
    }

    @Override
    public String toString() {
        return "a picture of a Wi-Fi";
    }
}
