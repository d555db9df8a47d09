package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.network.NetworkStore;
import org.evensay.network.NetworkStory;
import org.evensay.support.ReadyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2NetworkStoreTest extends NetworkStoreContract {
    private SqlStore open;

    @Override
    NetworkStore opened(Path folder) throws CannotOpen {
        open = SqlStore.open(ReadyFile.in(folder));
        return open.network();
    }

    @Override
    void closed() {
        open.close();
    }

    @Test
    void whatWasKeptIsThereAfterTheFileWasOpenedAgain() throws Exception {
        NetworkStory story = NetworkStory.on(open.network()).whole();
        open.close();
        open = SqlStore.open(ReadyFile.in(folder));
        assertThat(open.network().theming(story.inquiry().id()).orElseThrow().whole()).isEqualTo(story.theming());
        assertThat(open.network().group(story.group().id()).orElseThrow().whole()).isEqualTo(story.group());
    }

    /** A file of an older version says only that it was done. */
    @Test
    void aStepThatWasDoneBeforeItsDayWasKeptHasTheDayOnWhichItWasNoted(@TempDir Path another) throws Exception {
        H2Database old = new H2Database(new DatabaseFile(ReadyFile.in(another), Long.MAX_VALUE));
        SqlNetworkStore kept = new SqlNetworkStore(old);
        Group group = NetworkStory.on(kept).whole().group();
        FirstStep ticked = group.steps().values().stream().filter(FirstStep::done).findFirst().orElseThrow();
        old.writing("make it old", handle -> handle.execute("update first_step set done_on = null") > 0);
        assertThat(kept.group(group.id()).orElseThrow().whole().steps().get(ticked.id()))
                .contains(new FirstStep(ticked.id(), ticked.after(), ticked.noted(), ticked.what(), ticked.who(),
                        ticked.until(), Optional.of(ticked.noted())));
        old.close();
    }

    @Test
    void ofWhatWasErasedNoRowAndNoByteIsLeft() throws Exception {
        NetworkStory story = NetworkStory.on(open.network()).whole();
        for (Aggregate.Kind kind : Aggregate.Kind.values()) {
            open.network().erase(kind, story.inquiry().id().value());
            open.network().erase(kind, story.group().id().value());
        }
        open.letGoOfTraces();
        List<String> ours = EveryCell.in(folder).stream()
                .filter(cell -> cell.contains(story.inquiry().id().value()) || cell.contains("Tea and Talk")
                        || cell.endsWith("=" + story.group().id().value())).toList();
        open.close();
        assertThat(ours).isEmpty();
        assertThat(java.nio.file.Files.readString(folder.resolve("evensay.mv.db"),
                java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("What works well in our groups?");
        open = SqlStore.open(ReadyFile.in(folder));
    }
}
