package org.evensay.bench.writes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.evensay.bench.house.House;

/**
 * A house that is running, over one of the databases it can have, and how often that has synced so far: 0 where nobody
 * counts.
 */
record Contender(String name, House house, LongSupplier syncs) {

    /** Its syncs are counted by what is put before the system's own, where there was a compiler for it. */
    static Contender overAFile(Path folder) {
        Path counting = Path.of(System.getProperty("bench.built")).resolve("syncs");
        Path counted = folder.resolve("syncs");
        House house = new House(folder, List.of());
        house.start(Files.exists(counting)
                ? Map.of("LD_PRELOAD", counting.toString(), "SYNCS", counted.toString()) : Map.of());
        return new Contender("H2", house, () -> read(counted));
    }

    static Contender over(Server server, Path folder) {
        House house = House.over(server.address(), folder);
        house.start();
        return new Contender("PostgreSQL", house, server::syncs);
    }

    private static long read(Path counted) {
        try {
            return Files.exists(counted)
                    ? ByteBuffer.wrap(Files.readAllBytes(counted)).order(ByteOrder.nativeOrder()).getLong() : 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
