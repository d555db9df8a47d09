package org.evensay.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.evensay.workshop.Digits;
import org.evensay.workshop.Sign;

/** What somebody on a shared device picks and types: the sign by which all know them, and four digits of their own. */
record SignAndCode(Sign sign, String code) {
    private static final String CODE = "[0-9]{4}";

    /** Empty for half of it. */
    static Optional<SignAndCode> in(Context request) {
        return sign(request).map(sign -> new SignAndCode(sign, Digits.plain(field(request, "code"))))
                .filter(typed -> typed.code.matches(CODE));
    }

    static Optional<Sign> sign(Context request) {
        return Sign.of(field(request, "colour"), field(request, "animal"));
    }

    private static String field(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("").strip();
    }

    @Override
    public String toString() {
        return "a sign and a code";
    }
}
