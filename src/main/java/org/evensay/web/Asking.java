package org.evensay.web;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evensay.room.Answer;
import org.evensay.room.Request;
import org.evensay.room.Room;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;

/** Commands that the server itself makes for somebody: taking a seat, issuing a link. */
final class Asking {
    private Asking() {
    }

    static CompletableFuture<Answer> of(Room room, Actor by, Command command, Supplier<String> newKey) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        room.submit(new Request(new CommandId(newKey.get()), by, command, answer::complete));
        return answer;
    }

    /** What the page does when the answer is here. */
    static void then(Context request, CompletableFuture<Answer> asked, Runnable done,
                     Consumer<Answer.Refused> refused) {
        request.future(() -> asked.thenAccept(answer -> {
            if (answer instanceof Answer.Refused no) {
                refused.accept(no);
            } else {
                done.run();
            }
        }));
    }
}
