package org.evensay.view.inquiry;

import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Leaves;
import org.evensay.workshop.Workshop;

/** A closed workshop of which its group lets something leave. What that is, {@link GroupAnswers} says. */
public record Lent(GroupId group, String groupName, Workshop workshop, Leaves leaves) {
}
