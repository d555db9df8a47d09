package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.inquiry.Bound;
import org.evensay.workshop.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit stands in the protocol with the test that goes over it, and that test is there. */
class LimitsTest {
    private static final String PROTOCOL = Source.at("src/docs/protocol.md").text();

    @ParameterizedTest
    @EnumSource(Limit.class)
    void itsTestIsThere(Limit limit) throws ClassNotFoundException {
        standsWithItsTest(limit.name(), limit.most());
    }

    @ParameterizedTest
    @EnumSource(value = Bound.class, names = ".*(POLL|ANSWERS|MEASURE).*", mode = EnumSource.Mode.MATCH_ALL)
    void thatOfAGroupsPollsIsThereToo(Bound bound) throws ClassNotFoundException {
        standsWithItsTest(bound.name(), bound.most());
    }

    private static void standsWithItsTest(String limit, int most) throws ClassNotFoundException {
        Matcher row = Pattern.compile("\\| `" + limit + "` \\| " + most + " \\| `([\\w.]+)\\.(\\w+)` \\|")
                .matcher(PROTOCOL);
        assertThat(row.find()).as("%s stands with its number and its test", limit).isTrue();
        assertThat(Arrays.stream(Class.forName("org.evensay." + row.group(1)).getDeclaredMethods())
                .filter(method -> method.getName().equals(row.group(2)))
                .filter(method -> method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class)
                        || method.isAnnotationPresent(TestFactory.class))).as(row.group()).hasSize(1);
    }
}
