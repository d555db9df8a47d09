package org.evensay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.room.Store;
import org.evensay.support.Given;
import org.evensay.support.Meeting;

/** A program that writes one idea after the other and says so when each is kept, until it is killed. */
final class SavingOn {
    private SavingOn() {
    }

    public static void main(String[] folder) throws Exception {
        Store store = H2Store.open(Path.of(folder[0]));
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
        }
    }
}
