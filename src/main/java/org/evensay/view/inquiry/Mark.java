package org.evensay.view.inquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.inquiry.Theming;

/** Says of which ideas and themes totals were made: the same mark, the same ideas, each with the same main theme. */
public final class Mark {
    private Mark() {
    }

    public static String of(List<GroupAnswers> answers, Theming theming) {
        String all = answers.stream().flatMap(group -> group.ideas().stream()).map(idea -> line(idea, theming))
                .sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String line(LeftIdea idea, Theming theming) {
        return idea.ref().workshop().value() + "/" + idea.ref().idea().value() + "="
                + GroupThemes.mainOf(idea, theming).map(theme -> theme.value()).orElse("");
    }
}
