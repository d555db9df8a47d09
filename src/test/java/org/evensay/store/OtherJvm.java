package org.evensay.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.rig.ClassArchive;

/** A second Java program on the classes of this one. */
final class OtherJvm {
    private OtherJvm() {
    }

    static Process running(Class<?> main, Path folder, String... further) throws IOException, InterruptedException {
        List<String> words = Stream.concat(Stream.of(folder.toString()), Stream.of(further)).toList();
        return new ProcessBuilder(ClassArchive.ready().command(main, words))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
