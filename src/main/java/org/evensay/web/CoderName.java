package org.evensay.web;

import org.evensay.i18n.Words;
import org.evensay.view.inquiry.CodesView;

/** What somebody who coded is called on a page. */
public final class CoderName {
    private CoderName() {
    }

    public static String of(CodesView.Coder coder, Words words) {
        return coder.number() > 0 ? words.say("codes.person", coder.number()) : coder.name();
    }
}
