package org.evensay.inquiry;

import org.evensay.workshop.Moment;

/** What somebody who keeps a group's page asks of it. Whoever keeps it may ask anything. */
public interface GroupCommand {

    Decided<Group> decide(Group group, Moment at);
}
