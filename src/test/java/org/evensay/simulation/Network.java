package org.evensay.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.room.Answer;
import org.evensay.room.Request;
import org.evensay.room.Room;
import org.evensay.web.InsideDoor;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;

/**
 * Between phones and the house. By socket things keep their order until it is cut; by post each goes alone: lost,
 * doubled, late, overtaken, or brought once more long afterwards.
 */
final class Network {
    private static final int LETTERS_REMEMBERED = 50;

    private final World world;
    private final Random chance;
    private final List<Letter> sentBefore = new ArrayList<>();
    private int troublePercent;

    Network(World world, Random chance) {
        this.world = world;
        this.chance = chance;
    }

    /** How many of a hundred letters are lost, and how many are doubled, from now on. */
    void failing(int percent) {
        troublePercent = percent;
    }

    void send(Letter letter) {
        world.story().tell(() -> letter.from() + " sends " + letter.id().value().substring(24) + " "
                + letter.command());
        boolean byPost = letter.as().role() == Role.NEWCOMER || chance.nextInt(4) == 0;
        Optional<Line> line = letter.from().line().filter(open -> !byPost);
        line.ifPresentOrElse(open -> open.takes(letter), () -> posts(letter));
    }

    private void posts(Letter letter) {
        if (sentBefore.size() < LETTERS_REMEMBERED) {
            sentBefore.add(letter);
        }
        for (int copies = copies(); copies > 0; copies--) {
            world.happenings().add(() -> arrives(letter));
        }
    }

    private int copies() {
        if (chance.nextInt(100) < troublePercent) {
            world.counts().count(Fault.MESSAGE_LOST);
            return 0;
        }
        if (chance.nextInt(100) < troublePercent) {
            world.counts().count(Fault.MESSAGE_DOUBLED);
            return 2;
        }
        return 1;
    }

    /** Something that was sent, perhaps long ago, comes once more. */
    void replays() {
        if (!sentBefore.isEmpty()) {
            world.counts().count(Fault.MESSAGE_REPLAYED);
            arrives(sentBefore.get(chance.nextInt(sentBefore.size())));
        }
    }

    private void arrives(Letter letter) {
        world.touched();
        world.story().tell(() -> "by post arrives " + letter.id());
        House house = world.nodes().some();
        world.room(house).ifPresent(room -> {
            if (letter.as().role() == Role.NEWCOMER) {
                room.submit(new Request(letter.id(), letter.as(), letter.command(),
                        answer -> answered(house, letter.from(), answer)));
            } else {
                atTheGate(house, room, letter);
            }
        });
    }

    private void atTheGate(House house, Room room, Letter letter) {
        Phone phone = letter.from();
        Optional<Actor> known = InsideDoor.comes(room, phone.page(), phone.secret());
        if (known.isEmpty() && room.mayBeBehind()) {
            world.story().tell(() -> "nobody can say whether they are known here");
        } else if (known.isEmpty()) {
            world.happenings().add(phone::isTurnedAway);
        } else {
            InsideDoor.hand(room, phone.page(), known.get(), letter.id(), letter.command(),
                    answer -> answered(house, phone, answer));
        }
    }

    private void answered(House house, Phone phone, Answer answer) {
        house.tells(answer);
        for (int copies = copies(); copies > 0; copies--) {
            world.happenings().add(() -> hears(phone, answer));
        }
    }

    void hears(Phone phone, Answer answer) {
        world.story().tell(() -> phone + " hears " + answer);
        phone.hears(answer);
        if (!Phone.isAskedForAgain(answer)) {
            phone.go(this::send);
        }
    }
}
