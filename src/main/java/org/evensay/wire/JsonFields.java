package org.evensay.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.Limit;

/** The fields of a JSON message: one flat object whose values are texts, numbers, booleans or lists of texts. */
public record JsonFields(JsonNode object) implements Fields {
    private static final ObjectMapper READER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limit.FRAME_JSON_DEPTH.most())
                    .maxStringLength(Limit.FRAME_STRING_CHARACTERS.most())
                    .maxDocumentLength(Limit.FRAME_IN_BYTES.most())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Empty when the text is not one flat JSON object within the limits. */
    public static Optional<JsonFields> read(String message) {
        try {
            JsonNode node = READER.readTree(message);
            return node != null && node.isObject() && isFlat(node)
                    ? Optional.of(new JsonFields(node))
                    : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isFlat(JsonNode object) {
        for (JsonNode value : object) {
            boolean listOfTexts = value.isArray() && everyIsText(value);
            if (!listOfTexts && (value.isContainerNode() || value.isNull())) {
                return false;
            }
        }
        return true;
    }

    private static boolean everyIsText(JsonNode list) {
        for (JsonNode value : list) {
            if (!value.isTextual()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> all(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
