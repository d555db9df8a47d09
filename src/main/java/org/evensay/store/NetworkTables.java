package org.evensay.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.inquiry.Aggregate;
import org.evensay.network.NetworkStore.Change;
import org.evensay.network.NetworkStore.Kept;

/** Turns a change of the network into row changes, inside the caller's transaction. */
final class NetworkTables {
    private static final Map<Aggregate.Kind, List<? extends Table<?>>> OF = Map.of(
            Aggregate.Kind.INQUIRY, InquiryTables.ALL,
            Aggregate.Kind.GROUP, GroupTables.ALL,
            Aggregate.Kind.THEMING, ThemingTables.ALL,
            Aggregate.Kind.BROUGHT, BroughtTables.ALL);

    private NetworkTables() {
    }

    /** False when it is not at the version that the change starts from: then nothing may be kept. */
    static boolean write(Change<?> change, Sql sql) {
        if (!isNext(change, sql)) {
            return false;
        }
        rows(OF.get(change.after().kind()), change.before().map(Kept::whole).orElse(null), change.after(), sql);
        return true;
    }

    /** The tables of a kind are made for that kind, and a change is of one kind. */
    @SuppressWarnings("unchecked")
    private static void rows(List<? extends Table<?>> tables, Aggregate before, Aggregate after, Sql sql) {
        tables.forEach(table -> ((Table<Aggregate>) table).write(after.key(), before, after, sql));
    }

    /** The row is the lock: of two writers that start from one version, the second finds it gone. */
    private static boolean isNext(Change<?> change, Sql sql) {
        String kind = change.after().kind().name();
        String id = change.after().key();
        return change.version() == 1
                ? sql.insertsNew("insert into aggregate (kind, id, version) values (?, ?, 1)", kind, id)
                : sql.run("update aggregate set version = ? where kind = ? and id = ? and version = ?",
                        change.version(), kind, id, change.version() - 1) == 1;
    }

    /**
     * Whatever speaks of a workshop that is erased. The wholes keep their versions: a change that is decided meanwhile
     * writes what it changes and nothing of this.
     */
    static void eraseWorkshop(String workshop, Sql sql) {
        Stream.of("held_workshop", "workshop_leader", "first_step", "late_comment", "given_code", "given_tag",
                "compared_idea", "settled_code", "settled_tag", "network_meeting")
                .forEach(table -> sql.run("delete from " + table + " where workshop = ?", workshop));
    }

    /** The row that is the lock goes first: see {@link ChangeWriter#erase}. */
    static void erase(Aggregate.Kind kind, String id, Sql sql) {
        sql.run("delete from aggregate where kind = ? and id = ?", kind.name(), id);
        OF.get(kind).forEach(table -> sql.run("delete from " + table.name() + " where " + table.owner() + " = ?", id));
    }
}
