// A ballot being filled in: pick first, then put in order. Pure; every change gives a new ballot.

/** @typedef {{most: number, chosen: string[], stage: 'pick' | 'order' | 'sending' | 'in', rev: number}} Ballot */

/**
 * @param {number} most
 * @param {string[]} cast what was sent before
 * @param {number} rev
 * @param {boolean} isIn
 * @returns {Ballot}
 */
export function ballotOf(most, cast, rev, isIn) {
    return { most, chosen: cast, stage: isIn ? 'in' : 'pick', rev };
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
    const ours = { ...server, chosen: draft.chosen, stage: draft.stage ?? 'pick', rev };
    if (rev === server.rev) {
        return isDraft(ours) ? ours : server;
    }
    return ours.stage !== 'sending' || waiting ? ours : notSent(ours);
}

/** @param {Ballot} ballot */
function isDraft(ballot) {
    return ballot.stage === 'pick' || ballot.stage === 'order';
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
    return ballot.stage === 'sending' && ballot.rev === rev ? { ...ballot, stage: 'in' } : ballot;
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
