// A ballot being filled in: pick first, then put in order. Pure; every change gives a new ballot.

/**
 * @typedef {{most: number, chosen: string[], stage: 'pick' | 'cards' | 'order' | 'sending' | 'in', rev: number,
 *     by: 'order' | 'cards', sorted: Sorted, counts: string[] | null}} Ballot counts: what has arrived before
 * @typedef {{top: string[], end: string[]}} Sorted cards taken so far: the most important first; the least, last first
 */
const NONE_SORTED = { top: [], end: [] };

/**
 * @param {number} most
 * @param {string[]} cast what was sent before
 * @param {number} rev
 * @param {boolean} isIn
 * @param {Ballot['by']} by how the picked ideas are put in order
 * @returns {Ballot}
 */
export function ballotOf(most, cast, rev, isIn, by = 'order') {
    return { most, chosen: cast, stage: isIn ? 'in' : 'pick', rev, by, sorted: NONE_SORTED, counts: isIn ? cast : null };
}

/**
 * What was kept on this phone, unless the room has something newer.
 * @param {Ballot} server as the page's markup says, which a live update leaves as it was
 * @param {unknown} kept
 * @param {boolean} waiting whether choices sent from here still wait for their answer
 * @returns {Ballot}
 */
export function restored(server, kept, waiting = false) {
    const draft = /** @type {Partial<Ballot> | null} */ (kept);
    const rev = draft?.rev ?? -1;
    if (!draft || !Array.isArray(draft.chosen) || rev < server.rev) {
        return server;
    }
    const sorted = draft.sorted ?? NONE_SORTED;
    const ours = { ...server, chosen: draft.chosen, stage: draft.stage ?? 'pick', rev, sorted };
    if (rev === server.rev) {
        return isDraft(ours) ? ours : server;
    }
    ours.counts = draft.counts ?? server.counts;
    return ours.stage !== 'sending' || waiting ? ours : notSent(ours);
}

/** @param {Ballot} ballot */
function isDraft(ballot) {
    return ballot.stage === 'pick' || ballot.stage === 'cards' || ballot.stage === 'order';
}

/** @param {Ballot} ballot @returns {boolean} */
export function isFull(ballot) {
    return ballot.chosen.length >= ballot.most;
}

/**
 * Picks an idea, or takes it off again. A full ballot stays as it is.
 * @param {Ballot} ballot
 * @param {string} idea
 * @returns {Ballot}
 */
export function toggled(ballot, idea) {
    if (ballot.chosen.includes(idea)) {
        return { ...ballot, chosen: ballot.chosen.filter((one) => one !== idea) };
    }
    return isFull(ballot) ? ballot : { ...ballot, chosen: [...ballot.chosen, idea] };
}

/**
 * Moves an idea to another place, counting from 0; beyond the ends it stops there.
 * @param {Ballot} ballot
 * @param {string} idea
 * @param {number} to
 * @returns {Ballot}
 */
export function moved(ballot, idea, to) {
    const others = ballot.chosen.filter((one) => one !== idea);
    const place = Math.max(0, Math.min(others.length, to));
    return { ...ballot, chosen: [...others.slice(0, place), idea, ...others.slice(place)] };
}

/**
 * What was picked goes into order: by cards where the group chose that and there is more than one.
 * @param {Ballot} ballot
 */
export function sorting(ballot) {
    return ballot.by === 'cards' && ballot.chosen.length > 1 ? dealt(ballot) : at(ballot, 'order');
}

/** All cards lie open again. @param {Ballot} ballot @returns {Ballot} */
export function dealt(ballot) {
    return { ...at(ballot, 'cards'), sorted: NONE_SORTED };
}

/** The cards that still lie open. @param {Ballot} ballot @returns {string[]} */
export function open({ chosen, sorted }) {
    return chosen.filter((idea) => !sorted.top.includes(idea) && !sorted.end.includes(idea));
}

/** Whether the most important of the open cards is taken next, or the least. @param {Ballot} ballot */
export function asksForMost({ sorted }) {
    return sorted.top.length === sorted.end.length;
}

/**
 * Takes the most or the least important of the open cards, in turn (method.md 1.3 E). The last one finds its place
 * by itself, and the order is there.
 * @param {Ballot} ballot
 * @param {string} idea
 * @returns {Ballot}
 */
export function taken(ballot, idea) {
    const { top, end } = ballot.sorted;
    const sorted = asksForMost(ballot) ? { top: [...top, idea], end } : { top, end: [...end, idea] };
    const next = { ...ballot, sorted };
    const left = open(next);
    return left.length > 1
        ? next
        : { ...at(next, 'order'), chosen: [...sorted.top, ...left, ...[...sorted.end].reverse()] };
}

/** @param {Ballot} ballot @param {Ballot['stage']} stage @returns {Ballot} */
export function at(ballot, stage) {
    return { ...ballot, stage };
}

/** @param {Ballot} ballot @returns {Ballot} on its way, with the number that the next change must be above */
export function sent(ballot) {
    return { ...ballot, stage: 'sending', rev: ballot.rev + 1 };
}

/**
 * The room has choices: these, if they are the last that were sent.
 * @param {Ballot} ballot
 * @param {number} rev
 * @returns {Ballot}
 */
export function arrived(ballot, rev) {
    return ballot.stage === 'sending' && ballot.rev === rev
        ? { ...ballot, stage: 'in', counts: ballot.chosen } : ballot;
}

/** The room took nothing: the choices can be mended and sent again. @param {Ballot} ballot @returns {Ballot} */
export function notSent(ballot) {
    return { ...ballot, stage: ballot.chosen.length > 0 ? 'order' : 'pick', rev: ballot.rev - 1 };
}

/**
 * The points of a place counting from 0: the first earns as many as there are choices.
 * @param {Ballot} ballot
 * @param {number} place
 */
export function points(ballot, place) {
    return ballot.most - place;
}

/**
 * What was begun and not handed in, as the browser keeps it: 'ballot' where nothing of it has arrived, 'change' where
 * other choices have, which count; else nothing.
 * @param {string | null} kept
 * @returns {'' | 'ballot' | 'change'}
 */
export function begunIn(kept) {
    try {
        const { chosen, stage, counts } = JSON.parse(kept ?? '{}');
        if (!Array.isArray(chosen) || ['in', 'sending'].includes(stage) || String(chosen) === String(counts ?? '')) {
            return '';
        }
        return counts ? 'change' : 'ballot';
    } catch {
        return '';
    }
}
