package org.evensay.web;

import java.util.List;
import org.evensay.wire.Frames;

/**
 * What a page is sent of a part, ready to stand in a frame: the part itself, or only rows of it, and as what the part
 * reads then, if that has a digest.
 */
record PartChange(boolean inRows, String encoded, String as) {

    static PartChange whole(Part part) {
        return new PartChange(false, Frames.part(part.id(), part.html()), as(part));
    }

    /** Only rows when all else reads the same; otherwise the part, with nothing but their places for those that do. */
    static PartChange between(Part before, Part after) {
        Rows was = before.rows();
        Rows now = after.rows();
        return now.areWhereTheyWereIn(was)
                ? new PartChange(true, Frames.rows(after.id(), now.otherThanIn(was)), as(after))
                : new PartChange(false, Frames.part(after.id(), now.htmlBeside(was)), as(after));
    }

    private static String as(Part part) {
        return part.digest() == 0 ? "" : Frames.part(part.id(), Digests.word(part.digest()));
    }

    /** Those of whole parts, or those of rows. */
    static List<String> encoded(List<PartChange> changes, boolean inRows) {
        return changes.stream().filter(change -> change.inRows == inRows).map(PartChange::encoded).toList();
    }

    static List<String> as(List<PartChange> changes) {
        return changes.stream().map(PartChange::as).filter(as -> !as.isEmpty()).toList();
    }
}
