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
    private HouseOnAPort.Started started;
    private String device;

    @BeforeEach
    void begin() throws StoreFailed {
        started = house.started();
        device = house.sharedDevice(started);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String path() {
        return started.lead().replace("/room/", "/shared/");
    }

    @Test
    void howSomebodyReadsGoesWithThemAndComesBackWithThemAndWithNobodyElse() {
        sitsNew("CAT", "BLUE");
        sitsNew("DOG", "RED");
        String cat = HouseOnAPort.cookie(sits("CAT", "BLUE", ""), "evensay-participant");
        List<String> passed = house.http.post(started.lead() + "/participant/pass-on", "token="
                + HouseOnAPort.token(cat), "Cookie: " + cat + "; evensay-language=ar; evensay-letters=largest",
                "Origin: " + house.http.origin()).headers("Set-Cookie");
        assertThat(passed).anyMatch(set -> set.startsWith("evensay-language=;"))
                .anyMatch(set -> set.startsWith("evensay-letters=;"));
        String kept = passed.stream().filter(set -> set.startsWith("evensay-reads-")).findFirst().orElseThrow();
        assertThat(kept).contains("Path=" + path()).doesNotContain("Max-Age").doesNotContain("Expires");
        String held = "; " + kept.split(";")[0];
        assertThat(chosen("CAT", "BLUE", held)).contains("evensay-language=ar", "evensay-letters=largest");
        assertThat(chosen("DOG", "RED", held)).isEmpty();
        assertThat(chosen("CAT", "BLUE", held.replace("=ar/", "=xx/"))).containsExactly("evensay-letters=largest");
    }

    private void sitsNew(String animal, String colour) {
        String held = HouseOnAPort.cookie(sits(animal, colour, ""), "evensay-new");
        house.http.post(path() + "/sit-new", "animal=" + animal + "&colour=" + colour + "&token="
                + HouseOnAPort.token(device), "Cookie: " + device + "; " + held, "Origin: " + house.http.origin());
    }

    private RawHttp.Reply sits(String animal, String colour, String held) {
        return house.http.post(path() + "/sit", "animal=" + animal + "&colour=" + colour + "&code=1234&token="
                + HouseOnAPort.token(device), "Cookie: " + device + held, "Origin: " + house.http.origin());
    }

    private List<String> chosen(String animal, String colour, String held) {
        return sits(animal, colour, held).headers("Set-Cookie").stream().map(set -> set.split(";")[0])
                .filter(set -> set.startsWith("evensay-l")).toList();
    }
}
