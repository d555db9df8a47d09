package org.evensay.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.workshop.command.WriteIdea;

/** Every command record there is, found in the compiled package, with nothing filled in. */
final class Catalogue {
    private Catalogue() {
    }

    static List<Command> ofEmptyCommands() {
        return classes().filter(Command.class::isAssignableFrom).map(Catalogue::empty).toList();
    }

    private static Stream<Class<?>> classes() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(Catalogue::named).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        try {
            Path root = Path.of(WriteIdea.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return root.resolve(WriteIdea.class.getPackageName().replace('.', '/'));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> named(String simple) {
        try {
            return Class.forName(WriteIdea.class.getPackageName() + "." + simple);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Command empty(Class<?> record) {
        try {
            RecordComponent[] parts = record.getRecordComponents();
            Constructor<?> constructor = record.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Command) constructor.newInstance(
                    Arrays.stream(parts).map(part -> nothing(part.getType())).toArray());
        } catch (ReflectiveOperationException notARecord) {
            throw new AssertionError(record + " is a command and not a plain record", notARecord);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? 0 : null;
    }
}
