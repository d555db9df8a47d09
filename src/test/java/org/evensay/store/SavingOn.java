package org.evensay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.room.Store;
import org.evensay.support.Given;
import org.evensay.support.Meeting;

/**
 * A program that writes one idea after the other and says so when each is kept, until it is killed. With a second
 * argument N, it closes the file and opens it again after every N ideas.
 */
final class SavingOn {
    private SavingOn() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int reopening = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        Store store = SqlStore.open(folder);
        Meeting meeting = Given.aWorkshop().with("anna", "ben").byChance(new Random().nextLong()).inSilent();
        var before = meeting.workshop();
        store.save(List.of(new Store.Change(Optional.empty(), before, 1, List.of(Keeping.newId()))));
        for (int number = 1; ; number++) {
            String idea = "idea " + number;
            String name = number % 2 == 0 ? "anna" : "ben";
            meeting.person(name).writes(idea);
            if (number > 20) {
                meeting.person(name).removes("idea " + (number - 20));
            }
            var after = meeting.workshop();
            store.save(List.of(new Store.Change(Optional.of(before), after, number + 1, List.of(Keeping.newId()))));
            System.out.println("saved " + before.id().value() + " " + number);
            before = after;
            if (number % reopening == 0) {
                store.close();
                store = SqlStore.open(folder);
            }
        }
    }
}
