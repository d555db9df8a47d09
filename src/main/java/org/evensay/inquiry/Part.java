package org.evensay.inquiry;

/** What somebody is in a project team. */
public enum Part {
    /** Plans, invites groups and members, and all that the others may. */
    OWNER,
    /** Gives ideas their themes, and compares. */
    ANALYST,
    /** Leads workshops for the groups: sees the plan and who takes part. */
    FACILITATOR
}
