package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.workshop.Digits;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;

/** What was typed into the fields of a form of ours. What none of them can send is answered 400. */
public record TypedFields(Context request) {
    private static final String FITS_NONE = "none";

    /** As it was typed; empty where nothing was sent. */
    public String text(String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }

    <E extends Enum<E>> E one(String name, Class<E> of) {
        return Arrays.stream(of.getEnumConstants()).filter(each -> each.name().equals(text(name))).findFirst()
                .orElseThrow(BadRequestResponse::new);
    }

    /** An empty field leaves the number open; what is no number is one that is out of every range. */
    OptionalInt number(String name) {
        String typed = Digits.plain(text(name).strip());
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1);
    }

    Set<ThemeId> themes(String name) {
        return request.formParams(name).stream().filter(id -> !id.isEmpty()).map(ThemeId::new)
                .collect(Collectors.toSet());
    }

    /** What was chosen for the idea at this place among those of the form; empty when nothing was. */
    Optional<GiveThemes.Given> given(int at) {
        String main = request.formParams("main").get(at);
        return main.isEmpty() ? Optional.empty() : Optional.of(new GiveThemes.Given(idea(at),
                Optional.of(main).filter(theme -> !theme.equals(FITS_NONE)).map(ThemeId::new), themes("tags-" + at)));
    }

    /** As {@code workshop/idea}. */
    private IdeaRef idea(int at) {
        String[] parts = request.formParams("idea").get(at).split("/", 2);
        return new IdeaRef(new WorkshopId(parts[0]), new IdeaId(parts[parts.length - 1]));
    }
}
