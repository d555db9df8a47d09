package org.evensay.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.evensay.bench.Figures;
import org.evensay.bench.Table;

/** What a recording of a server says: where its threads were, in which of our own methods, and on which threads. */
public final class Profile {
    private static final List<String> SAMPLES = List.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    /** Native methods in which a thread waits, which costs nothing. */
    private static final Set<String> WAITING = Set.of("EPoll.wait", "Net.accept", "Net.poll", "Unsafe.park");

    private final Map<String, Integer> within = new HashMap<>();
    private final Map<String, Integer> ownWork = new HashMap<>();
    private final Map<String, Integer> threads = new HashMap<>();
    private int samples;

    private Profile() {
    }

    public static void main(String[] words) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(Path.of(words[0]))) {
            while (file.hasMoreEvents()) {
                profile.add(file.readEvent());
            }
        }
        int lines = words.length > 1 ? Integer.parseInt(words[1]) : 25;
        System.out.println(profile.samples + " samples of running threads");
        profile.print("within one of our methods", profile.within, lines);
        profile.print("at work in", profile.ownWork, lines);
        profile.print("thread", profile.threads, 8);
    }

    private void add(RecordedEvent event) {
        if (!SAMPLES.contains(event.getEventType().getName()) || event.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        String top = named(frames.get(0).getMethod());
        if (WAITING.contains(top)) {
            return;
        }
        samples++;
        ownWork.merge(top, 1, Integer::sum);
        Set<String> ours = frames.stream().map(RecordedFrame::getMethod).filter(Profile::isOurs).map(Profile::named)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ours.forEach(method -> within.merge(method, 1, Integer::sum));
        String thread = event.getThread("sampledThread").getJavaName();
        threads.merge(thread == null ? "?" : thread.replaceAll("[-\\d]+$", ""), 1, Integer::sum);
    }

    private static boolean isOurs(RecordedMethod method) {
        return method.getType().getName().startsWith("org.evensay")
                || method.getType().getName().startsWith("org.h2.engine.SessionLocal")
                || method.getType().getName().startsWith("org.eclipse.jetty.websocket.core.internal.FrameFlusher");
    }

    private static String named(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }

    private void print(String what, Map<String, Integer> counted, int most) {
        Table table = new Table(what, "% of samples");
        counted.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(most)
                .forEach(line -> table.row(line.getKey(), Figures.one(100.0 * line.getValue() / samples)));
        table.print(false);
    }
}
