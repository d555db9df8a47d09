package org.evensay.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The map of the house as data: its packages, which others each may know, and where each library may live. */
final class House {
    /** Main, App, Config and what they refuse with. Only they name implementations, so they may know everybody. */
    static final String ENTRANCE = "entrance";

    /** Planned rooms of the house that hold nothing so far. This is the only place that excuses an empty one. */
    static final Set<String> NOT_YET_BUILT = Set.of();

    /** Packages that compute and nothing else: no libraries, no files, no network, no threads. */
    static final Set<String> PURE = Set.of("voting", "workshop", "synthesis", "inquiry", "view");

    /** {@code templates} is what JTE makes of {@code web/templates}. */
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("voting", Set.of()),
            entry("workshop", Set.of("voting")),
            entry("synthesis", Set.of("voting")),
            entry("inquiry", Set.of("workshop", "synthesis", "voting")),
            entry("view", Set.of("workshop", "voting", "synthesis", "inquiry")),
            entry("paper", Set.of("workshop", "voting")),
            entry("room", Set.of("workshop", "view")),
            entry("metrics", Set.of("room", "workshop")),
            entry("network", Set.of("room", "inquiry", "workshop", "view")),
            entry("store", Set.of("network", "room", "workshop", "voting", "synthesis", "inquiry", "view")),
            entry("cluster", Set.of("room", "workshop")),
            entry("wire", Set.of("workshop", "voting")),
            entry("export", Set.of("synthesis", "inquiry", "view", "voting", "i18n")),
            entry("i18n", Set.of()),
            entry("web", Set.of("network", "room", "paper", "inquiry", "view", "workshop", "voting", "wire", "export",
                    "i18n")),
            entry("templates", Set.of("web", "view", "paper", "inquiry", "synthesis", "workshop", "voting", "i18n")),
            entry("demo", Set.of("room", "view", "workshop", "voting")),
            entry("cli", Set.of(ENTRANCE, "paper", "voting", "workshop", "synthesis", "inquiry", "view")));

    /** The beginning of a library's package names, and the packages of ours that may use it. */
    static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("io.javalin", Set.of("web")),
            entry("org.eclipse.jetty", Set.of("web")),
            entry("gg.jte", Set.of("web", "templates")),
            entry("io.github.bucket4j", Set.of("web")),
            entry("io.nayuki", Set.of("web")),
            entry("java.sql", Set.of("store")),
            entry("org.jdbi", Set.of("store")),
            entry("com.zaxxer.hikari", Set.of("store")),
            entry("org.flywaydb", Set.of("store")),
            entry("org.h2", Set.of("store")),
            entry("org.postgresql", Set.of("store")),
            entry("io.prometheus", Set.of("metrics")),
            entry("com.fasterxml.jackson", Set.of("wire", "export")),
            entry("de.siegmar.fastcsv", Set.of("cli", "export", "paper")),
            entry("com.openhtmltopdf", Set.of("export")),
            entry("io.lettuce", Set.of("cluster")),
            entry("org.jsoup", Set.of("export")),
            entry("org.dhatim.fastexcel", Set.of("export")),
            entry("picocli", Set.of("cli", ENTRANCE)));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.evensay");

    private House() {
    }

    static Stream<JavaClass> classes() {
        return CLASSES.stream();
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("org.evensay") || type.getPackageName().startsWith("org.evensay.");
    }

    /** The package of ours that a class is in, without what is below it: {@code workshop.command} is workshop. */
    static String packageOf(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length == 2 ? ENTRANCE : names[2];
    }
}
