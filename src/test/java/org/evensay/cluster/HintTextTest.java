package org.evensay.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.room.Hint;
import org.evensay.room.People;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintTextTest {

    @Test
    void aHintIsALineThatIsReadBackAsItWas() {
        Hint here = new Hint.Here(BusContract.ROOM, BusContract.somePeople(3));
        assertThat(HintText.read(HintText.of(here))).contains(here);
        assertThat(HintText.of(new Hint.Changed(new WorkshopId("abc"), 12))).isEqualTo("changed abc 12");
        assertThat(HintText.read("here abc")).contains(new Hint.Here(new WorkshopId("abc"), People.NOBODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "changed", "changed abc", "changed abc x", "changed abc 1 2", "changed abc -1",
            "changed abc 99999999999999999999", "here", "here abc s:", "here abc x:1", "here abc s:1:2", "here abc g:1",
            "here abc g:1:x", "whoever", "erased abc", "changed <b> 1"})
    void anythingElseIsNoHint(String line) {
        assertThat(HintText.read(line)).isEmpty();
    }
}
