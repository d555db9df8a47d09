package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;
import org.evensay.i18n.Words;
import org.evensay.workshop.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people see when a request cannot be served: one plain sentence, and nothing of the machine's inside. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Served served;

    Problems(Served served) {
        this.served = served;
    }

    void notSaved(Exception failed, Context request) {
        LOG.error("the store failed on {}", request.method(), failed);
        Message.answer(request.status(503), served, "message.not-saved");
    }

    void refused(HttpResponseException refused, Context request) {
        request.status(refused.getStatus());
        if (refused instanceof Guard.NotOurAddress) {
            Message.answer(request, served, "message.not-our-address", served.addresses().forPhones());
        } else if (refused instanceof CopyPages.NotAtTheComputer) {
            Message.answer(request, served, "everything.not-here");
        } else if (refused instanceof Gate.NobodyCanSay) {
            Message.answer(request.header("Retry-After", "1"), served, "refused.BUSY");
        } else if (refused.getStatus() == 413 && request.isMultipart()) {
            tooLarge(request);
        } else {
            Message.answer(request, served, sentence(refused.getStatus()));
        }
    }

    /** A copy of everything has another way in. */
    private void tooLarge(Context request) {
        Words words = served.words(request);
        int most = Limit.FILE_BYTES.mebibytes();
        String sentence = words.say("message.file-too-large", most);
        Message.leadingTo(Uploads.formOf(request.path()), request, served, request.path().equals(CopyPages.TAKE_IN)
                ? sentence + " " + words.say("everything.larger", most) : sentence);
    }

    /** The one thing that many may ask for at once and that has to wait its turn is a page on paper. */
    private static String sentence(int status) {
        return switch (status) {
            case 403 -> "message.not-from-us";
            case 404 -> "message.no-page";
            case 429 -> "message.paper-busy";
            default -> "message.unreadable";
        };
    }

    /** Jetty cannot read a request for a socket. What it says names the header's text, so it is not logged. */
    void noUpgrade(HttpException.RuntimeException refused, Context request) {
        Message.answer(request.status(refused.getCode()), served, "message.unreadable");
    }

    /** The request did not come in whole. There is nobody to tell, and nothing is wrong with the program. */
    void lineBroke(IOException broken, Context request) {
        request.status(400);
    }

    void bug(Exception bug, Context request) {
        LOG.error("a bug on {}", request.method(), bug);
        Message.answer(request.status(500), served, "message.broken");
    }

    void notFound(Context request) {
        if (request.result() == null || request.result().isEmpty()) {
            Message.answer(request, served, "message.no-page");
        }
    }
}
