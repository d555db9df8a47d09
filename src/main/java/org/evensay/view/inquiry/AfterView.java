package org.evensay.view.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Held;
import org.evensay.view.LeadingView;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * What a group writes down at the end of a workshop: first steps that somebody offered, and who led.
 *
 * @param leaders as they were written down; before that, those whom the room knows by name while it is open
 * @param noted   whether the group has written them down
 */
public record AfterView(WorkshopId id, LocalDate day, List<FirstStep> steps, List<String> leaders, boolean noted) {

    public static AfterView of(Group group, Workshop workshop) {
        Held held = group.workshops().get(workshop.id()).orElseThrow();
        boolean noted = !held.leaders().isEmpty();
        return new AfterView(workshop.id(), workshop.day(), steps(group, workshop.id()),
                noted ? held.leaders() : LeadingView.namesOfThoseWhoLed(workshop), noted);
    }

    /** What is to be done first, then what has been done. */
    static List<FirstStep> steps(Group group, WorkshopId after) {
        return group.steps().values().stream().filter(step -> step.after().equals(after))
                .sorted(FirstStep.OPEN_FIRST).toList();
    }
}
