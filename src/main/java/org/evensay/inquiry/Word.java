package org.evensay.inquiry;

import java.time.LocalDate;

/**
 * What the team gives back to a group: beside what the group said, what the team heard in it, and what will be done.
 * Each time it is put otherwise it is a new version, and the group is asked again.
 */
public record Word(GroupId group, int version, LocalDate day, String heard, String weDo) {
}
