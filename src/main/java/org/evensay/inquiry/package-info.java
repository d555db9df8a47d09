/**
 * Many groups, one inquiry: the plan, the team, the groups and what each lets leave it, and how ideas come to themes.
 * Pure: every change is a command that is decided on and makes the next whole, or is refused with a reason.
 */
package org.evensay.inquiry;
