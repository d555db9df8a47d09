package org.evensay.view.inquiry;

import java.util.List;
import org.evensay.inquiry.GroupId;

/** Something that groups let the team see: of a workshop that was held here, or in a file from elsewhere. */
public sealed interface Lent permits LentWorkshop, LentFromFile {

    /** As much of it as may be seen, and no more. */
    List<GroupAnswers> answers();

    /** How many workshops of this group are in it. */
    int workshopsOf(GroupId group);
}
