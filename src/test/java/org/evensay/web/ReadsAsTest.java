package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Language and letters of each person on a device that several share. */
class ReadsAsTest {
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private SharedTablet tablet;

    @BeforeEach
    void begin() throws StoreFailed {
        tablet = SharedTablet.in(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void howSomebodyReadsGoesWithThemAndComesBackWithThemAndWithNobodyElse() {
        tablet.sitsNew("CAT", "BLUE", "1234");
        tablet.sitsNew("DOG", "RED", "1234");
        String cat = HouseOnAPort.cookie(tablet.sits("CAT", "BLUE", "1234"), "evensay-participant");
        List<String> passed = house.http.post(tablet.started().lead() + "/participant/pass-on", "token="
                + HouseOnAPort.token(cat), "Cookie: " + cat + "; evensay-language=ar; evensay-letters=largest",
                "Origin: " + house.http.origin()).headers("Set-Cookie");
        assertThat(passed).anyMatch(set -> set.startsWith("evensay-language=;"))
                .anyMatch(set -> set.startsWith("evensay-letters=;"));
        String kept = passed.stream().filter(set -> set.startsWith("evensay-reads-")).findFirst().orElseThrow();
        assertThat(kept).contains("Path=" + tablet.path()).doesNotContain("Max-Age").doesNotContain("Expires");
        String held = "; " + kept.split(";")[0];
        assertThat(chosen("CAT", "BLUE", held)).contains("evensay-language=ar", "evensay-letters=largest");
        assertThat(chosen("DOG", "RED", held)).isEmpty();
        assertThat(chosen("CAT", "BLUE", held.replace("=ar/", "=xx/"))).containsExactly("evensay-letters=largest");
    }

    private List<String> chosen(String animal, String colour, String held) {
        return tablet.sits(tablet.device(), held, animal, colour, "1234").headers("Set-Cookie").stream()
                .map(set -> set.split(";")[0]).filter(set -> set.startsWith("evensay-l")).toList();
    }
}
