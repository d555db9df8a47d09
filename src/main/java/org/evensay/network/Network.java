package org.evensay.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Beginning;
import org.evensay.inquiry.ComingIn;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Decided.Accepted;
import org.evensay.inquiry.Decided.Refused;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Inquiry.TakingPart;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.TeamCommand;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.group.LeaveInquiry;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.PartWithGroup;
import org.evensay.network.NetworkStore.Change;
import org.evensay.network.NetworkStore.Kept;
import org.evensay.room.Clockwork;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.view.inquiry.InquiryFile;
import org.evensay.view.inquiry.Lent;
import org.evensay.view.inquiry.LentFromFile;
import org.evensay.view.inquiry.LentWorkshop;
import org.evensay.workshop.Moment;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Workshop;

/**
 * The inquiries and groups of this house. Nothing is held in memory: each change reads what is kept, decides and keeps.
 * Thread-safe: one change is made at a time; one that another node was quicker than is decided on again.
 */
public final class Network {
    private static final int TRIES = 5;

    private final NetworkStore store;
    private final Store workshops;
    private final Clockwork clockwork;

    public Network(NetworkStore store, Store workshops, Clockwork clockwork) {
        this.store = store;
        this.workshops = workshops;
        this.clockwork = clockwork;
    }

    public Optional<Inquiry> inquiry(InquiryId id) throws StoreFailed {
        return store.inquiry(id).map(Kept::whole);
    }

    public Optional<Group> group(GroupId id) throws StoreFailed {
        return store.group(id).map(Kept::whole);
    }

    /** Of an inquiry that has no theme yet too. */
    public Theming theming(InquiryId id) throws StoreFailed {
        return store.theming(id).map(Kept::whole).orElseGet(() -> Theming.notBegun(id));
    }

    /** The groups that take part, as far as they are still there. */
    public List<Group> groupsOf(Inquiry inquiry) throws StoreFailed {
        List<Group> found = new ArrayList<>();
        for (GroupId id : inquiry.groups().keys()) {
            group(id).filter(group -> group.inquiry().equals(Optional.of(inquiry.id()))).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** What the groups of an inquiry let the team see: of their closed workshops, and what a file brought. */
    public List<Lent> lent(Inquiry inquiry) throws StoreFailed {
        List<Lent> lent = new ArrayList<>();
        for (Group group : groupsOf(inquiry)) {
            for (Held held : group.workshopsInTime()) {
                if (held.leaves() != Leaves.NOTHING) {
                    workshops.closed(held.workshop()).ifPresent(workshop ->
                            lent.add(new LentWorkshop(group.id(), group.name(), workshop, held.leaves())));
                }
            }
        }
        store.brought(inquiry.id()).ifPresent(kept -> lent.add(new LentFromFile(kept.whole(), inquiry.groups().values()
                .stream().collect(Collectors.toMap(TakingPart::group, TakingPart::name)))));
        return List.copyOf(lent);
    }

    /** One that was begun before, by whichever node, is the inquiry as it is by now. */
    public synchronized Decided<Inquiry> begin(InquiryId id, String overall, String ownersName, SecretHash owner)
            throws StoreFailed {
        Decided<Inquiry> decided = Beginning.inquiry(id, overall, ownersName, owner, clockwork.moment());
        return decided instanceof Accepted<Inquiry> begun ? begun(begun.after(), List.of()) : decided;
    }

    /** An inquiry from another installation begins here as its file says, with whoever brings it as its owner. */
    public synchronized Decided<Inquiry> takeIn(InquiryId id, InquiryFile file, String ownersName, SecretHash owner)
            throws StoreFailed {
        Moment at = clockwork.moment();
        Decided<Inquiry> decided = Beginning.inquiry(id, file.overall(), ownersName, owner, at);
        if (decided instanceof Accepted<Inquiry> begun) {
            TakenIn taken = TakenIn.of(file, begun.after(), at);
            return begun(taken.inquiry(), List.of(Change.beginning(taken.theming()),
                    Change.beginning(taken.brought())));
        }
        return decided;
    }

    private Decided<Inquiry> begun(Inquiry inquiry, List<Change<?>> beside) throws StoreFailed {
        boolean isNew = store.save(Stream.concat(Stream.of(Change.beginning(inquiry)), beside.stream()).toList());
        return isNew ? Decided.accepted(inquiry) : inquiry(inquiry.id()).map(Decided::accepted)
                .orElseGet(() -> Decided.refused(Refusal.GONE));
    }

    /** What a member asks of the inquiry itself. */
    public synchronized Decided<Inquiry> ask(InquiryId id, Member by, TeamCommand<Inquiry> command)
            throws StoreFailed {
        return changed(() -> store.inquiry(id), inquiry -> command.ask(inquiry, by, clockwork.moment()));
    }

    /** What a member asks of how ideas come to themes; the first such change begins it. */
    public synchronized Decided<Theming> askOfThemes(InquiryId id, Member by, TeamCommand<Theming> command)
            throws StoreFailed {
        if (store.theming(id).isEmpty()) {
            store.save(List.of(Change.beginning(Theming.notBegun(id))));
        }
        return changed(() -> store.theming(id), theming -> command.ask(theming, by, clockwork.moment()));
    }

    public synchronized Decided<Inquiry> comeIn(InquiryId id, SecretHash invitation, SecretHash own)
            throws StoreFailed {
        return changed(() -> store.inquiry(id),
                inquiry -> ComingIn.toTheTeam(inquiry, invitation, own, clockwork.moment()));
    }

    /** The group takes part, and its own page begins with an invitation to keep it: both, or neither. */
    public synchronized Decided<Inquiry> addGroup(InquiryId id, Member by, AddGroup added, SecretHash invitation)
            throws StoreFailed {
        Moment at = clockwork.moment();
        return changed(() -> store.inquiry(id), inquiry -> added.ask(inquiry, by, at), inquiry -> Optional.of(
                Change.beginning(Beginning.group(added.group(), added.name(), id, invitation, at))));
    }

    /** The team and the group go on without each other: both know it, or neither. */
    public synchronized Decided<Inquiry> partWith(InquiryId id, Member by, GroupId group) throws StoreFailed {
        return changed(() -> store.inquiry(id),
                inquiry -> new PartWithGroup(group).ask(inquiry, by, clockwork.moment()),
                inquiry -> besideParting(id, group));
    }

    /** A group with a page goes on by itself; of one that a file brought nothing is left here. */
    private Optional<Change<?>> besideParting(InquiryId id, GroupId group) throws StoreFailed {
        Optional<Kept<Group>> here = store.group(group);
        return here.isPresent() ? here.map(kept -> Change.of(kept, kept.whole().outOfTheInquiry()))
                : store.brought(id).map(kept -> Change.of(kept, kept.whole().without(group)));
    }

    public synchronized Decided<Group> ask(GroupId id, GroupCommand command) throws StoreFailed {
        return changed(() -> store.group(id), group -> command.decide(group, clockwork.moment()));
    }

    public synchronized Decided<Group> comeIn(GroupId id, SecretHash invitation, SecretHash own) throws StoreFailed {
        return changed(() -> store.group(id),
                group -> ComingIn.toTheGroup(group, invitation, own, clockwork.moment()));
    }

    /** The group goes on by its own word, and the team's list says so as well. */
    public synchronized Decided<Group> leaveInquiry(GroupId id) throws StoreFailed {
        Optional<InquiryId> left = group(id).flatMap(Group::inquiry);
        return changed(() -> store.group(id), group -> new LeaveInquiry().decide(group, clockwork.moment()),
                group -> left.isEmpty() ? Optional.empty() : store.inquiry(left.get())
                        .map(kept -> Change.of(kept, kept.whole().without(id))));
    }

    /** Nothing of the group is left: not its page, not in the team's list. Its workshops are erased by the caller. */
    public synchronized void erase(GroupId id) throws StoreFailed {
        leaveInquiry(id);
        store.erase(Aggregate.Kind.GROUP, id.value());
    }

    /** Nothing of the inquiry is left. Its groups go on alone; the meetings are erased by the caller. */
    public synchronized void erase(Inquiry inquiry) throws StoreFailed {
        for (GroupId group : inquiry.groups().keys()) {
            leaveInquiry(group);
        }
        store.erase(Aggregate.Kind.THEMING, inquiry.id().value());
        store.erase(Aggregate.Kind.BROUGHT, inquiry.id().value());
        store.erase(Aggregate.Kind.INQUIRY, inquiry.id().value());
    }

    /** Those with this name, letter by letter. */
    public List<Group> groupsCalled(String name) throws StoreFailed {
        List<Group> found = new ArrayList<>();
        for (GroupId id : store.groupsCalled(name)) {
            group(id).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The group whose workshop it is, if a group's page began it. */
    public Optional<Group> groupOf(Workshop workshop) throws StoreFailed {
        return groupsCalled(workshop.group()).stream().filter(group -> group.workshops().has(workshop.id()))
                .findFirst();
    }

    private interface Reading<A extends Aggregate> {
        Optional<Kept<A>> read() throws StoreFailed;
    }

    /** What has to change in the same moment. */
    private interface Beside<A extends Aggregate> {
        Optional<Change<?>> change(A after) throws StoreFailed;
    }

    private <A extends Aggregate> Decided<A> changed(Reading<A> reading, Function<A, Decided<A>> decide)
            throws StoreFailed {
        return changed(reading, decide, after -> Optional.empty());
    }

    private <A extends Aggregate> Decided<A> changed(Reading<A> reading, Function<A, Decided<A>> decide,
                                                     Beside<A> beside) throws StoreFailed {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Kept<A>> before = reading.read();
            if (before.isEmpty()) {
                return Decided.refused(Refusal.GONE);
            }
            Decided<A> decided = decide.apply(before.get().whole());
            if (decided instanceof Refused<A> || kept(before.get(), ((Accepted<A>) decided).after(), beside)) {
                return decided;
            }
        }
        throw new StoreFailed("other writers were quicker each time", null);
    }

    private <A extends Aggregate> boolean kept(Kept<A> before, A after, Beside<A> beside) throws StoreFailed {
        Optional<Change<?>> also = beside.change(after);
        return store.save(Stream.concat(Stream.of(Change.of(before, after)), also.stream()).toList());
    }
}
