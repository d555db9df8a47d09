package org.evensay.inquiry;

import java.util.ArrayList;
import java.util.List;

/**
 * A code that the team gives to ideas of several groups. {@code about} says what belongs to it. What it was called
 * before is kept, with the version of the codebook in which it was first called so. A retired theme is given to no
 * further idea.
 */
public record Theme(ThemeId id, String name, String about, int since, List<Before> before, boolean retired) {

    public record Before(int since, String name, String about) {
    }

    public Theme {
        before = List.copyOf(before);
    }

    public Theme called(String nextName, String nextAbout, int version) {
        List<Before> names = new ArrayList<>(before);
        names.add(new Before(since, name, about));
        return new Theme(id, nextName, nextAbout, version, names, retired);
    }

    public Theme retiring(boolean yes) {
        return new Theme(id, name, about, since, before, yes);
    }
}
