package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Inquiry;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;

/** Links bring their secret behind the #: the page that asks for it fetches it in. A room has its own way on. */
final class EnterPages {
    private final Served served;

    EnterPages(Served served) {
        this.served = served;
    }

    static void ask(Context request, Doorway place, Served served) {
        Secret door = Cookies.atTheDoor(request, served.newKey());
        Html.answer(request, served.templates().render("page/enter", Map.of(
                "words", served.words(request), "place", place, "token", Token.of(door))));
    }

    void team(Context request) throws StoreFailed {
        TeamPlace place = TeamGate.teamPlace(request);
        Optional<Inquiry> inquiry = served.network().inquiry(place.inquiry());
        enter(request, place, secret -> inquiry.flatMap(found -> found.memberWith(secret)).isPresent(),
                (invitation, own) -> served.network().comeIn(place.inquiry(), invitation, own)
                        instanceof Decided.Accepted);
    }

    void group(Context request) throws StoreFailed {
        GroupPlace place = TeamGate.groupPlace(request);
        Optional<Group> group = served.network().group(place.group());
        enter(request, place, secret -> group.flatMap(found -> found.keeperWith(secret)).isPresent(),
                (invitation, own) -> served.network().comeIn(place.group(), invitation, own)
                        instanceof Decided.Accepted);
    }

    private interface Knows {
        boolean holder(SecretHash secret);
    }

    private interface Accepts {
        boolean invitation(SecretHash invitation, SecretHash own) throws StoreFailed;
    }

    /** Exchanges the secret of a link for a cookie, or that of an invitation for a secret of one's own. */
    private void enter(Context request, Doorway place, Knows knows, Accepts accepts) throws StoreFailed {
        String brought = Links.keyIn(request.formParam("key"));
        Optional<Secret> secret = Cookies.secret(brought);
        Secret own = OwnSecret.of(request, brought, served.newKey());
        if (secret.filter(key -> knows.holder(key.hash())).isPresent()) {
            RoomPages.comeIn(request, place, secret.get());
        } else if (secret.isPresent() && accepts.invitation(secret.get().hash(), own.hash())) {
            RoomPages.comeIn(request, place, own);
        } else {
            Message.answer(request.status(HttpStatus.UNPROCESSABLE_CONTENT), served, "message.link-unknown");
        }
    }
}
