package org.evensay.web;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as the path of an SVG: one unit a module, with the quiet border that readers need. */
public record QrCode(int size, String path) {
    private static final int BORDER = 4;

    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + BORDER).append(',').append(y + BORDER).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * BORDER, path.toString());
    }
}
