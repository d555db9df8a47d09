package org.evensay.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evensay.export.InquiryBook;
import org.evensay.export.InquiryJson;
import org.evensay.export.InquiryReader;
import org.evensay.export.Taken;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Theming;
import org.evensay.room.Clockwork;
import org.evensay.store.SqlStore;
import org.evensay.support.ReadyFile;
import org.evensay.view.inquiry.CodesView;
import org.evensay.view.inquiry.CodingView;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.Lent;
import org.evensay.view.inquiry.PeopleView;
import org.evensay.view.inquiry.TakingOut;
import org.evensay.view.inquiry.WholeInquiry;
import org.evensay.workshop.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody has changed an inquiry's file, in any way that leaves it JSON: it is refused with the places, or taken in
 * and all pages and files can be made of it. With {@code -Devensay.files=100} a hundred of each kind.
 */
class ChangedFilesTest {
    private static final int ROUNDS = Integer.getInteger("evensay.files", 1);
    private static final Secret OWNER = new Secret("the second owner");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Words ENGLISH = new Languages().in("en");

    private final Random chance = new Random(5);

    @TempDir
    private static Path folder;
    private static SqlStore store;
    private static Network network;
    private static JsonNode whole;

    @BeforeAll
    static void open() throws Exception {
        store = SqlStore.open(ReadyFile.in(folder));
        network = new Network(store.network(), store, Clockwork.real());
        long seed = 0;
        do {
            whole = JSON.readTree(file(RandomInquiry.on(network, store, ++seed)));
        } while (whole.findParents("totals").isEmpty());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** One of each kind of list and of object in it, changed in each way that there is. */
    @Test
    void anyFileIsRefusedOrCanBeShownAfterwards() throws Exception {
        int takenIn = 0;
        int all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (List<Integer> alike : kinds().values()) {
                for (UnaryOperator<JsonNode> change : changes(parts(whole, "", new ArrayList<>()).get(any(alike)))) {
                    takenIn += isTakenIn(change.apply(whole.deepCopy())) ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat(takenIn).as("of " + all + ", otherwise this shows little").isBetween(all / 10, all - all / 10);
    }

    private static boolean isTakenIn(JsonNode changed) throws Exception {
        Taken taken = InquiryReader.read(changed.toString());
        if (taken instanceof Taken.In in) {
            assertThat(shown(in)).as("%s", changed).isPositive();
        } else {
            assertThat(((Taken.Refused) taken).faults()).as("%s", changed).isNotEmpty();
        }
        return taken instanceof Taken.In;
    }

    @Test
    void totalsThatWereCountedInNoOtherWayCanBeShown() throws Exception {
        JsonNode without = whole.deepCopy();
        without.findParents("routes").forEach(totals -> ((ObjectNode) totals).putArray("routes"));
        assertThat(shown((Taken.In) InquiryReader.read(without.toString()))).isPositive();
    }

    private static int shown(Taken.In in) throws Exception {
        InquiryId id = new InquiryId(UUID.randomUUID().toString().replace("-", ""));
        Decided<Inquiry> decided = network.takeIn(id, in.file(), "Rosa", OWNER.hash());
        assertThat(decided).isInstanceOf(Decided.Accepted.class);
        Inquiry inquiry = network.inquiry(id).orElseThrow();
        Theming theming = network.theming(id);
        List<Lent> lent = network.lent(inquiry);
        for (Version asked : inquiry.plan().versions()) {
            List<GroupAnswers> answers = GroupAnswers.to(asked, GroupAnswers.all(lent));
            ComparisonView.of(Optional.of(asked), answers, lent, theming);
            CodesView.of(inquiry, theming, answers);
            CodingView.of(inquiry, theming, answers, inquiry.memberWith(OWNER.hash()).orElseThrow(), 0);
        }
        PeopleView.of(inquiry, network.groupsOf(inquiry), lent);
        byte[] book = InquiryBook.of(WholeInquiry.of(inquiry, lent, theming), ENGLISH);
        int size = book.length + file(inquiry).length;
        network.erase(inquiry);
        return size;
    }

    private static byte[] file(Inquiry inquiry) throws Exception {
        return InquiryJson.of(TakingOut.of(inquiry, network.theming(inquiry.id()), network.lent(inquiry)));
    }

    /** A list or an object in the file, with the names on the way to it: numbers in lists are left out. */
    private record Part(String kind, int at, JsonNode node) {
    }

    private static List<Part> parts(JsonNode node, String kind, List<Part> found) {
        if (node.isContainerNode() && !node.isEmpty()) {
            found.add(new Part(kind, found.size(), node));
            node.elements().forEachRemaining(child -> {
                if (node.isArray()) {
                    parts(child, kind + "[]", found);
                }
            });
            node.fields().forEachRemaining(field -> parts(field.getValue(), kind + "." + field.getKey(), found));
        }
        return found;
    }

    private static Map<String, List<Integer>> kinds() {
        return parts(whole, "", new ArrayList<>()).stream().collect(Collectors.groupingBy(Part::kind, TreeMap::new,
                Collectors.mapping(Part::at, Collectors.toList())));
    }

    private List<UnaryOperator<JsonNode>> changes(Part part) {
        return part.node() instanceof ArrayNode list ? ofAList(part.at(), chance.nextInt(list.size()))
                : ofAnObject(part);
    }

    private List<UnaryOperator<JsonNode>> ofAList(int part, int at) {
        return List.of(file -> changed(file, part, ArrayNode.class, ArrayNode::removeAll),
                file -> changed(file, part, ArrayNode.class, list -> list.remove(at)),
                file -> changed(file, part, ArrayNode.class, list -> list.add(list.get(at).deepCopy())),
                file -> changed(file, part, ArrayNode.class, list -> list.set(at, another(list.get(at)))));
    }

    private List<UnaryOperator<JsonNode>> ofAnObject(Part part) {
        List<UnaryOperator<JsonNode>> changes = new ArrayList<>();
        part.node().fieldNames().forEachRemaining(name -> {
            changes.add(file -> changed(file, part.at(), ObjectNode.class, object -> object.remove(name)));
            changes.add(file -> changed(file, part.at(), ObjectNode.class,
                    object -> object.set(name, another(object.get(name)))));
        });
        return changes;
    }

    private static <N extends JsonNode> JsonNode changed(JsonNode file, int part, Class<N> type, Consumer<N> change) {
        change.accept(type.cast(parts(file, "", new ArrayList<>()).get(part).node()));
        return file;
    }

    /** A number near it, or another text of the file; of what has parts, another with parts. */
    private JsonNode another(JsonNode value) {
        if (value.isInt()) {
            return JSON.getNodeFactory().numberNode(value.asInt() + (chance.nextBoolean() ? 1 : -1));
        }
        List<JsonNode> alike = new ArrayList<>();
        parts(whole, "", new ArrayList<>()).forEach(part -> part.node().elements().forEachRemaining(child -> {
            if (child.getNodeType() == value.getNodeType() && !child.equals(value)) {
                alike.add(child);
            }
        }));
        return alike.isEmpty() ? JSON.getNodeFactory().textNode("") : any(alike).deepCopy();
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
