package org.evensay.web;

import java.util.List;
import java.util.Map;
import org.evensay.wire.Frames;

/** What a page is sent of a part, ready to stand in a frame: the part itself, or only rows of it. */
record PartChange(boolean inRows, String encoded) {

    static PartChange whole(Part part) {
        return new PartChange(false, Frames.part(part.id(), part.html()));
    }

    /** Only rows when all else reads the same; otherwise the part, with nothing but their places for those that do. */
    static PartChange between(Part before, Part after) {
        Rows was = before.rows();
        Rows now = after.rows();
        return now.areWhereTheyWereIn(was) ? rows(after.id(), now.otherThanIn(was))
                : new PartChange(false, Frames.part(after.id(), now.htmlBeside(was)));
    }

    private static PartChange rows(String part, Map<String, String> changed) {
        return new PartChange(true, Frames.rows(part, changed));
    }

    /** Those of whole parts, or those of rows. */
    static List<String> encoded(List<PartChange> changes, boolean inRows) {
        return changes.stream().filter(change -> change.inRows == inRows).map(PartChange::encoded).toList();
    }
}
