package org.evensay.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evensay.export.ComparisonTable;
import org.evensay.export.CsvFile;
import org.evensay.export.GroupCellsTable;
import org.evensay.export.InquiryJson;
import org.evensay.export.InquiryReader;
import org.evensay.export.LeftIdeasTable;
import org.evensay.export.RoutesTable;
import org.evensay.export.Taken;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.inquiry.coding.SettleTheme;
import org.evensay.room.Clockwork;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.SqlStore;
import org.evensay.support.ReadyFile;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.ComparisonView.FromFile;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.LeftIdea;
import org.evensay.view.inquiry.PeopleView;
import org.evensay.view.inquiry.TakingOut;
import org.evensay.workshop.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inquiry goes out of one installation and into another, each with a database of its own. */
class RoundTripTest {
    private static final int INQUIRIES = 6;
    private static final Secret OWNER = new Secret("the second owner");

    @TempDir
    private static Path folder;
    private static House here;
    private static House there;
    private static List<Inquiry> drawn;

    private record House(SqlStore store, Network network) {
        static House at(Path folder) throws Exception {
            SqlStore store = SqlStore.open(ReadyFile.in(folder));
            return new House(store, new Network(store.network(), store, Clockwork.real()));
        }

        byte[] file(Inquiry inquiry) throws StoreFailed {
            return InquiryJson.of(TakingOut.of(inquiry, network.theming(inquiry.id()), network.lent(inquiry)));
        }

        ComparisonView comparison(Inquiry inquiry, int question) throws StoreFailed {
            Version asked = new Version(inquiry.plan().questions().get(question),
                    inquiry.plan().questions().get(question).version());
            return ComparisonView.of(Optional.of(asked), GroupAnswers.to(asked,
                    GroupAnswers.all(network.lent(inquiry))), network.lent(inquiry), network.theming(inquiry.id()));
        }
    }

    @BeforeAll
    static void open() throws Exception {
        here = House.at(folder.resolve("here"));
        there = House.at(folder.resolve("there"));
        drawn = new ArrayList<>();
        for (long seed = 1; seed <= INQUIRIES; seed++) {
            drawn.add(RandomInquiry.on(here.network(), here.store(), seed));
        }
    }

    @AfterAll
    static void close() {
        Stream.of(here, there).map(House::store).forEach(Store::close);
    }

    @Test
    void whatIsTakenOutTakenInAndTakenOutAgainHasTheSameBytes() throws StoreFailed {
        int withTotals = 0;
        int kept = 0;
        for (Inquiry inquiry : drawn) {
            byte[] first = here.file(inquiry);
            Inquiry second = takenIn(first);
            assertThat(new String(there.file(second), StandardCharsets.UTF_8)).as(inquiry.overall())
                    .isEqualTo(new String(first, StandardCharsets.UTF_8));
            kept += new String(first, StandardCharsets.UTF_8).contains("\"first_only\":true") ? 1 : 0;
            withTotals += there.comparison(second, 0).totals().isPresent() ? 1 : 0;
        }
        assertThat(withTotals).as("with totals, otherwise this shows little").isGreaterThanOrEqualTo(INQUIRIES / 2);
        assertThat(kept).as("with groups that kept some of their ideas").isPositive();
    }

    @Test
    void theFilesOfTheComparisonAreTheSameToo() throws StoreFailed {
        for (Inquiry first : drawn) {
            Inquiry second = takenIn(here.file(first));
            for (int question = 0; question < 2; question++) {
                assertThat(files(there, second, question)).isEqualTo(files(here, first, question));
            }
        }
    }

    private static String files(House house, Inquiry inquiry, int question) throws StoreFailed {
        ComparisonView view = house.comparison(inquiry, question);
        return Stream.of(ComparisonTable.of(view), GroupCellsTable.of(view), RoutesTable.of(view),
                LeftIdeasTable.of(view.groups().stream().map(group -> group.themes().answers()).toList(),
                        house.network().theming(inquiry.id())))
                .map(table -> new String(CsvFile.of(table), StandardCharsets.UTF_8)).reduce("", String::concat);
    }

    @Test
    void everyFileIsAsTheSchemaSays() throws Exception {
        for (Inquiry inquiry : drawn) {
            assertThat(against(here.file(inquiry))).isEmpty();
        }
        assertThat(against("{\"format\":\"evensay-inquiry\"}".getBytes(StandardCharsets.UTF_8)))
                .as("the schema can say no").isNotEmpty();
    }

    private static Set<ValidationMessage> against(byte[] file) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
                Files.readString(Path.of(System.getProperty("evensay.basedir", "."),
                        "web" + InquiryJson.SCHEMA)));
        return schema.validate(new ObjectMapper().readTree(file));
    }

    @Test
    void nothingInTheFileNamesSomebodyOrOpensAnything() throws StoreFailed {
        Inquiry inquiry = drawn.get(0);
        String file = new String(here.file(inquiry), StandardCharsets.UTF_8);
        assertThat(inquiry.team().values()).hasSize(3).allSatisfy(member -> assertThat(file)
                .doesNotContain(member.secret().value(), member.id().value(), "\"" + member.name() + "\""));
        assertThat(here.network().groupsOf(inquiry)).isNotEmpty().allSatisfy(group -> {
            assertThat(file).doesNotContain(group.id().value());
            assertThat(group.keepers().values()).allSatisfy(keeper ->
                    assertThat(file).doesNotContain(keeper.secret().value()));
            assertThat(group.workshops().keys()).allSatisfy(id -> assertThat(file).doesNotContain(id.value()));
        });
        assertThat(file).doesNotContain("Nobody of the team asked this").containsPattern("\"coder\":[12]");
    }

    @Test
    void totalsThatCameWithAFileGoWhenAThemeThatCountsChanges() throws StoreFailed {
        Inquiry second = takenIn(here.file(withTotals()));
        ComparisonView before = there.comparison(second, 0);
        assertThat(before.fromFile()).isEqualTo(FromFile.TOTALS);
        LeftIdea idea = before.groups().get(0).themes().answers().ideas().get(0);
        Theming theming = there.network().theming(second.id());
        Optional<ThemeId> had = theming.counting(idea.ref()).flatMap(code -> code.main());
        ThemeId other = theming.codebook().inUse().stream().map(theme -> theme.id())
                .filter(theme -> !Optional.of(theme).equals(had)).findFirst().orElseThrow();
        there.network().askOfThemes(second.id(), second.memberWith(OWNER.hash()).orElseThrow(),
                new SettleTheme(new GiveThemes.Given(idea.ref(), Optional.of(other), Set.of())));
        ComparisonView after = there.comparison(second, 0);
        assertThat(after.totals()).isEmpty();
        assertThat(after.fromFile()).isEqualTo(FromFile.GROUPS);
        assertThat(after.groups()).hasSameSizeAs(before.groups());
    }

    @Test
    void aGroupThatAFileBroughtCanBeLetGoOfAndNothingOfItIsLeft() throws StoreFailed {
        Inquiry second = takenIn(here.file(withTotals()));
        var gone = PeopleView.of(second, there.network().groupsOf(second), there.network().lent(second)).groups()
                .get(0);
        assertThat(gone.came()).isEqualTo(PeopleView.Came.FROM_FILE);
        there.network().partWith(second.id(), second.memberWith(OWNER.hash()).orElseThrow(), gone.group());
        Inquiry after = there.network().inquiry(second.id()).orElseThrow();
        assertThat(there.comparison(after, 0).groups()).extracting(ComparisonView.Joined::name)
                .isNotEmpty().doesNotContain(gone.name());
        assertThat(there.store().network().brought(after.id()).orElseThrow().whole().meetings())
                .isNotEmpty().noneMatch(meeting -> meeting.group().equals(gone.group()));
        assertThat(there.comparison(after, 0).totals()).isEmpty();
    }

    private Inquiry withTotals() throws StoreFailed {
        for (Inquiry inquiry : drawn) {
            if (here.comparison(inquiry, 0).totals().isPresent()) {
                return inquiry;
            }
        }
        throw new AssertionError("no totals by chance");
    }

    private Inquiry takenIn(byte[] file) throws StoreFailed {
        Taken taken = InquiryReader.read(new String(file, StandardCharsets.UTF_8));
        assertThat(taken).isInstanceOf(Taken.In.class);
        InquiryId id = new InquiryId(UUID.randomUUID().toString().replace("-", ""));
        return ((Decided.Accepted<Inquiry>) there.network().takeIn(id,
                ((Taken.In) taken).file(), "Rosa", OWNER.hash())).after();
    }
}
