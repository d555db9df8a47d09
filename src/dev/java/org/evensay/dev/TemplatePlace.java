package org.evensay.dev;

import gg.jte.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of a template, counted from 1. */
record TemplatePlace(String name, int line) {
    private static final Pattern SAID = Pattern.compile(
            "at ([\\w/-]+\\.jte):(\\d+)|compile ([\\w/-]+\\.jte), error at line (\\d+)");
    private static final Pattern NAME = Pattern.compile(" JTE_NAME = \"(.*)\";");
    private static final Pattern LINES = Pattern.compile(" JTE_LINE_INFO = \\{(.*)};");

    /**
     * Where a template is broken. Of one that compiles, the message names the outermost template of several that stand
     * in each other, so the Java that they were made into is asked, in {@code classes}.
     */
    static Optional<TemplatePlace> of(TemplateException broken, Path classes) {
        Stream<StackTraceElement> trace = broken.getCause() == null ? Stream.empty()
                : Stream.of(broken.getCause().getStackTrace());
        return trace.filter(call -> call.getClassName().startsWith("gg.jte.generated.")).findFirst()
                .flatMap(call -> madeInto(call, classes)).or(() -> said(broken.getMessage()));
    }

    private static Optional<TemplatePlace> said(String message) {
        Matcher place = SAID.matcher(message);
        return !place.find() ? Optional.empty() : Optional.of(place.group(1) != null
                ? new TemplatePlace(place.group(1), Integer.parseInt(place.group(2)))
                : new TemplatePlace(place.group(3), Integer.parseInt(place.group(4))));
    }

    private static Optional<TemplatePlace> madeInto(StackTraceElement call, Path classes) {
        try {
            String java = Files.readString(classes.resolve(
                    call.getClassName().replaceFirst("\\$.*", "").replace('.', '/') + ".java"));
            Matcher name = NAME.matcher(java);
            Matcher lines = LINES.matcher(java);
            return name.find() && lines.find() ? Optional.of(new TemplatePlace(name.group(1),
                    1 + Integer.parseInt(lines.group(1).split(",")[call.getLineNumber() - 1]))) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
