package org.evensay.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Config;
import org.evensay.demo.EveryStep;
import org.evensay.room.Clockwork;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Terms;

/**
 * What scripts/dev starts: the program as it stands in the sources, with a room in every step. The first start makes
 * the rooms and says the links; those after a change find the rooms, and the port, as they were.
 */
public final class Dev {
    private final Path home;
    private final Path kept;
    private final Clockwork clockwork = Clockwork.real();

    private Dev(Path home, Path kept) {
        this.home = home;
        this.kept = kept;
    }

    /** The project, a folder for all that is kept, the address to listen on and the port. */
    public static void main(String[] words) throws IOException, StoreFailed {
        try {
            new Dev(Path.of(words[0]), Path.of(words[1])).start(words[2], Integer.parseInt(words[3]));
        } catch (CannotStart why) {
            System.err.println(why.getMessage());
            System.exit(1);
        }
    }

    private void start(String host, int port) throws CannotStart, IOException, StoreFailed {
        Editions editions = new Editions(clockwork.clock().millis(),
                List.of(folder("web/templates"), folder("web/static"), folder("web/i18n")),
                home.resolve("target/dev/web/static/dev/edition.txt"));
        App app = App.start(config(host, port), clockwork, new FreshWords(folder("web/i18n")),
                new FreshTemplates(home.resolve("web/templates"), home.resolve("target/dev/templates"), editions));
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "goodbye"));
        editions.watch();
        greet(app);
    }

    private Folder folder(String name) {
        return new Folder(home.resolve(name));
    }

    private Config config(String host, int port) throws IOException {
        int before = Files.exists(portFile()) ? Integer.parseInt(Files.readString(portFile())) : port;
        return new Config(kept.resolve("data"), host, before, false, true, Terms.USUAL,
                Config.Around.atHome(List.of()));
    }

    private Path portFile() {
        return kept.resolve("port");
    }

    private void greet(App app) throws IOException, StoreFailed {
        if (Files.exists(portFile())) {
            System.out.println("Started again: " + app.greeting().get(0));
            return;
        }
        String ready = app.greeting().get(0);
        String here = ready.substring(ready.indexOf("http"));
        EveryStep.in(app.rooms(), clockwork).forEach(room -> new RoomLinks(here, room).lines()
                .forEach(System.out::println));
        System.out.println("Every piece of the pages: " + here + "/styleguide\n" + ready);
        Files.writeString(portFile(), Integer.toString(app.port()));
    }
}
