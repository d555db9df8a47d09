package org.evensay.rig;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.live.Browser;
import org.evensay.live.LiveRoom;

/** A door with a crowd before it: everybody who was shown their seat has it, once, and nobody else but who asked. */
final class Joining implements Midst {
    private static final int DOORS = 6;
    private static final Pattern SEATED = Pattern.compile("id=\"seat-name-[0-9a-f]{32}\">.*?(Person \\d+ of \\d+)");

    private record Seated(Browser phone, String name, String place) {
    }

    private final String address;
    private final LiveRoom room;
    private final Set<Seated> seated = ConcurrentHashMap.newKeySet();
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();

    Joining(String address) {
        this.address = address;
        this.room = LiveRoom.start(address, "Door", "What works well?", Map.of());
    }

    @Override
    public List<Runnable> work() {
        return IntStream.range(0, DOORS).<Runnable>mapToObj(door -> () -> join(door)).toList();
    }

    /** Until the line breaks: of the last one nobody knows whether they were seated. */
    private void join(int door) {
        for (int number = 0; doubtful.stream().noneMatch(name -> name.endsWith("of " + door)); number++) {
            String name = "Person " + number + " of " + door;
            try {
                Browser phone = new Browser(address);
                phone.open("/" + room.code());
                phone.post("/" + room.code() + "/seat", Map.of("name", name));
                seated.add(new Seated(phone, name, phone.path()));
            } catch (IllegalStateException broken) {
                doubtful.add(name);
            }
        }
    }

    @Override
    public void afterwards(Findings findings) {
        room.facilitator().comesBack();
        Journal journal = new Journal();
        seated.forEach(one -> journal.wrote(one.name()));
        findings.compare(journal, SEATED.matcher(room.facilitator().page()).results()
                .map(found -> found.group(1)).filter(name -> !doubtful.contains(name)).toList());
        seated.stream().limit(DOORS).forEach(one -> {
            one.phone().open(one.place());
            if (!one.phone().path().equals(one.place())) {
                findings.lost(one.name() + " came back to " + one.phone().path());
            }
        });
    }

    @Override
    public int acknowledged() {
        return seated.size();
    }
}
