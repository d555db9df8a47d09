package org.evensay.view.inquiry;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Theming;

/**
 * An idea that has left its group, with the names of the themes that count for it; none until the team agrees.
 *
 * @param fitsNone the team agrees that no theme fits
 */
public record CodedIdea(LeftIdea idea, Optional<String> main, List<String> tags, boolean fitsNone) {

    public static CodedIdea of(LeftIdea idea, Theming theming) {
        Optional<CodesView.Named> named = theming.counting(idea.ref()).map(code -> CodesView.named(code, theming));
        return new CodedIdea(idea, named.flatMap(CodesView.Named::main), named.map(CodesView.Named::tags)
                .orElse(List.of()), named.filter(code -> code.main().isEmpty()).isPresent());
    }
}
