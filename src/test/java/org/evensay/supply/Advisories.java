package org.evensay.supply;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What {@code scripts/advisories} runs: whether any of the advisories in files is about what the jar holds. */
public final class Advisories {
    static final String BILL = "META-INF/sbom/evensay.cdx.json";
    private static final int UNREADABLE = 2;

    private final List<Shipped> shipped;
    private final PrintStream out;
    private int advisories;
    private int hits;

    private Advisories(List<Shipped> shipped, PrintStream out) {
        this.shipped = shipped;
        this.out = out;
    }

    /** The jar, then the files. */
    public static void main(String[] words) throws IOException {
        System.exit(compare(shipped(Path.of(words[0])), Stream.of(words).skip(1).map(Path::of).toList(), System.out));
    }

    static List<Shipped> shipped(Path jar) throws IOException {
        try (ZipFile packed = new ZipFile(jar.toFile());
                InputStream bill = packed.getInputStream(packed.getEntry(BILL))) {
            return Shipped.in(new ObjectMapper().readTree(bill));
        }
    }

    /** @return the exit code: 0 for none, 1 for a hit, 2 for files that cannot be read */
    static int compare(List<Shipped> shipped, List<Path> files, PrintStream out) {
        Advisories counted = new Advisories(shipped, out);
        try {
            files.forEach(new AdvisoryFiles(counted::look)::read);
        } catch (UnreadableAdvisory why) {
            out.println(why.getMessage() + ". It was not compared, nor what comes behind it.");
            return UNREADABLE;
        }
        if (counted.advisories == 0) {
            out.println("There is no advisory in " + files + ": nothing was compared.");
            return UNREADABLE;
        }
        out.println("Advisories: " + counted.advisories + ". Libraries that are shipped: " + shipped.size() + ". Hits: "
                + counted.hits + ".");
        return counted.hits == 0 ? 0 : 1;
    }

    private void look(Advisory advisory) {
        advisories++;
        shipped.stream().flatMap(library -> advisory.about(library).stream()).forEach(sentence -> {
            hits++;
            out.println(sentence);
        });
    }
}
