package org.evensay.demo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.evensay.room.Answer;
import org.evensay.room.Request;
import org.evensay.room.Room;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Workshop;

/** Asks a room and waits for the answer. A refusal is no matter: the room has moved on, as rooms do. */
record Asked(Room room, Supplier<String> newKey) implements Stage {
    private static final int SECONDS_TO_WAIT = 10;

    @Override
    public Workshop workshop() {
        return room.snapshot().workshop();
    }

    @Override
    public void ask(Actor by, Command command) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        room.submit(new Request(new CommandId(newKey.get()), by, command, answer::complete));
        answer.orTimeout(SECONDS_TO_WAIT, TimeUnit.SECONDS).join();
    }
}
