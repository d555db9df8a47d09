package org.evensay.packed;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.supply.Licences;
import org.evensay.supply.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar says what it holds, and passes on the licences of all of it. Run when it has been packed. */
class ShippedInTheJarTest {
    private static final Map<String, String> WORDS = Map.ofEntries(entry("Apache-2.0", "Apache License"),
            entry("MIT", "Permission is hereby granted, free of charge"), entry("MPL-2.0", "Mozilla Public License"),
            entry("BSD-2-Clause", "Redistribution and use in source and binary forms"),
            entry("BSD-3-Clause", "Redistribution and use in source and binary forms"),
            entry("LGPL-2.1", "GNU LESSER GENERAL PUBLIC LICENSE"),
            entry("LGPL-2.1-or-later", "GNU LESSER GENERAL PUBLIC LICENSE"),
            entry("EPL-2.0", "Eclipse Public License - v 2.0"),
            entry("Unicode-3.0", "UNICODE LICENSE V3"), entry("OFL-1.1", "SIL OPEN FONT LICENSE"),
            entry("ISC", "ISC License"));
    /** These name whose work it is, so each library has its own. */
    private static final Set<String> OF_ONE_LIBRARY = Set.of("MIT", "BSD-2-Clause", "BSD-3-Clause", "Unicode-3.0");
    /** Nothing has to be passed on with it. */
    private static final Set<String> ASKS_FOR_NOTHING = Set.of("0BSD", "MIT-0");

    @TempDir
    private static Path folder;
    private static PackedJar jar;
    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void copied() throws IOException {
        jar = new PackedJar(folder);
        for (String name : jar.names()) {
            if (name.matches("(META-INF/licences/.*|fonts/[^/]*/LICENSE|icons/LICENSE)(?<!/)")) {
                TEXTS.put(name, jar.text(name).replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void theBillOfMaterialsNamesWhatThePageOfLicencesNames() throws IOException {
        JsonNode bill = new ObjectMapper().readTree(jar.text("META-INF/sbom/evensay.cdx.json"));
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("metadata").path("component").path("name").asText()).isEqualTo("evensay");
        assertThat(Shipped.in(bill)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                Licences.rows().stream().map(Licences.Row::library).toList());
    }

    @Test
    void theTextOfEachLicenceIsInIt() {
        assertThat(Licences.rows()).hasSizeGreaterThan(60).allSatisfy(row -> {
            List<String> either = List.of(row.licence().split(" or "));
            assertThat(either).as(row.toString()).anyMatch(licence -> ASKS_FOR_NOTHING.contains(licence)
                    || TEXTS.entrySet().stream().anyMatch(text -> isFor(text.getKey(), licence, row)
                            && text.getValue().contains(WORDS.getOrDefault(licence, "no such licence is known"))));
        });
    }

    private static boolean isFor(String name, String licence, Licences.Row row) {
        return !OF_ONE_LIBRARY.contains(licence) || name.contains("/" + row.artifact() + "-jar/");
    }
}
