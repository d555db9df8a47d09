package org.evensay.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.WorkshopId;

/** One community group. Its results belong to it, and it says who may see them. */
public record Group(GroupId id, LocalDate begun, String name, Optional<InquiryId> inquiry,
                    Keyed<KeeperId, Keeper> keepers, Keyed<WorkshopId, Held> workshops,
                    Keyed<NoteId, FirstStep> steps, Keyed<NoteId, LateComment> comments,
                    Optional<Reply> reply, Polls polls) implements Aggregate {

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    @Override
    public String key() {
        return id.value();
    }

    public Optional<Keeper> keeperWith(SecretHash secret) {
        return keepers.values().stream().filter(keeper -> !keeper.isInvited() && keeper.secret().equals(secret))
                .findFirst();
    }

    public Optional<Keeper> invitedWith(SecretHash secret) {
        return keepers.values().stream().filter(keeper -> keeper.isInvited() && keeper.secret().equals(secret))
                .findFirst();
    }

    public Group with(Keeper keeper) {
        return with(keepers.with(keeper.id(), keeper));
    }

    public Group without(KeeperId keeper) {
        return with(keepers.without(keeper));
    }

    private Group with(Keyed<KeeperId, Keeper> next) {
        return new Group(id, begun, name, inquiry, next, workshops, steps, comments, reply, polls);
    }

    public Group with(Held workshop) {
        return new Group(id, begun, name, inquiry, keepers, workshops.with(workshop.workshop(), workshop), steps,
                comments, reply, polls);
    }

    /** For a workshop that comes to the group's page. */
    public int nextNumber() {
        return workshops.values().stream().mapToInt(Held::number).max().orElse(0) + 1;
    }

    /** From the first to the last. */
    public List<Held> workshopsInTime() {
        return workshops.values().stream().sorted(Held.IN_TIME).toList();
    }

    public Group withSteps(Keyed<NoteId, FirstStep> next) {
        return new Group(id, begun, name, inquiry, keepers, workshops, next, comments, reply, polls);
    }

    public Group withComments(Keyed<NoteId, LateComment> next) {
        return new Group(id, begun, name, inquiry, keepers, workshops, steps, next, reply, polls);
    }

    public Group with(Polls next) {
        return new Group(id, begun, name, inquiry, keepers, workshops, steps, comments, reply, next);
    }

    public Group replying(Optional<Reply> next) {
        return new Group(id, begun, name, inquiry, keepers, workshops, steps, comments, next, polls);
    }

    /** On its own again: nothing of it is in an inquiry any more. */
    public Group outOfTheInquiry() {
        return new Group(id, begun, name, Optional.empty(), keepers, workshops, steps, comments,
                Optional.empty(), polls);
    }
}
