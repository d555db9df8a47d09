package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.evensay.room.Answer;
import org.evensay.room.StoreFailed;
import org.evensay.wire.FormFields;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Secret;

/** Commands by post: from browsers without scripts, and from scripts whose socket will not open. */
final class CommandPosts {
    private final Served served;
    private final Gate gate;
    private final Commands commands;
    private final RoomPages pages;

    CommandPosts(Served served, Gate gate, Commands commands, RoomPages pages) {
        this.served = served;
        this.gate = gate;
        this.commands = commands;
        this.pages = pages;
    }

    void receive(Context request) throws StoreFailed {
        Optional<Gate.Visitor> visitor = gate.admit(request);
        if (visitor.isEmpty()) {
            pages.show(request.status(HttpStatus.FORBIDDEN));
            return;
        }
        CommandId id = id(request);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        request.future(() -> answer.thenAccept(told -> tell(request, visitor.get(), told)));
        commands.handle(visitor.get(), id, new FormFields(request.formParamMap()), answer::complete);
    }

    /**
     * A script makes an id for each command, and repeats it by socket and by post. A form has one from its page, which
     * a browser may show again after it was sent: what it says counts too, so that other words are another command.
     */
    private CommandId id(Context request) {
        Optional<CommandId> own = Commands.id(request.formParam("id"));
        if (own.isEmpty()) {
            return new CommandId(served.newKey().get());
        }
        return wantsJson(request) ? own.get() : new CommandId(new Secret(own.get().value()).keyFor(said(request)));
    }

    private static String said(Context request) {
        return new TreeMap<>(request.formParamMap()).toString();
    }

    private static boolean wantsJson(Context request) {
        return Optional.ofNullable(request.header("Accept")).orElse("").contains("application/json");
    }

    private void tell(Context request, Gate.Visitor visitor, Answer answer) {
        if (wantsJson(request)) {
            request.status(status(answer)).contentType("application/json")
                    .result(Sentences.frame(answer, served.words(request)));
        } else if (answer instanceof Answer.Refused no) {
            pages.page(request.status(status(answer)), visitor,
                    Sentences.why(no, served.words(request)),
                    isForLater(no) ? SentBack.forLater(request.formParamMap()) : SentBack.of(request.formParamMap()));
        } else {
            request.redirect(visitor.place().path(), HttpStatus.SEE_OTHER);
        }
    }

    private static int status(Answer answer) {
        return answer instanceof Answer.Refused no ? isForLater(no) ? 503 : 422 : 200;
    }

    /** The same may be asked again; what was not surely saved may have been kept. */
    private static boolean isForLater(Answer.Refused no) {
        return Set.of(Rejection.BUSY, Rejection.NOT_SAVED, Rejection.TOO_FAST).contains(no.why());
    }
}
