// A ballot being filled in: pick first, then put in order. Pure; every change gives a new ballot.

/** @typedef {{most: number, chosen: string[], stage: 'pick' | 'order' | 'in', rev: number}} Ballot */

/** @param {number} most @param {string[]} cast what was sent before @param {number} rev @param {boolean} isIn @returns {Ballot} */
export function ballotOf(most, cast, rev, isIn) {
    return { most, chosen: cast, stage: isIn ? 'in' : 'pick', rev };
}

/** What was kept on this phone, if it is about what the server has now. @param {Ballot} server @param {unknown} kept @returns {Ballot} */
export function restored(server, kept) {
    const draft = /** @type {Partial<Ballot> | null} */ (kept);
    const usable = draft && draft.rev === server.rev && Array.isArray(draft.chosen) && draft.stage !== 'in';
    return usable ? { ...server, chosen: draft.chosen ?? [], stage: draft.stage ?? 'pick' } : server;
}

/** @param {Ballot} ballot @returns {boolean} */
export function isFull(ballot) {
    return ballot.chosen.length >= ballot.most;
}

/** Picks an idea, or takes it off again. A full ballot stays as it is. @param {Ballot} ballot @param {string} idea @returns {Ballot} */
export function toggled(ballot, idea) {
    if (ballot.chosen.includes(idea)) {
        return { ...ballot, chosen: ballot.chosen.filter((one) => one !== idea) };
    }
    return isFull(ballot) ? ballot : { ...ballot, chosen: [...ballot.chosen, idea] };
}

/** Moves an idea to another place, counting from 0; beyond the ends it stops there. @param {Ballot} ballot @param {string} idea @param {number} to @returns {Ballot} */
export function moved(ballot, idea, to) {
    const others = ballot.chosen.filter((one) => one !== idea);
    const place = Math.max(0, Math.min(others.length, to));
    return { ...ballot, chosen: [...others.slice(0, place), idea, ...others.slice(place)] };
}

/** @param {Ballot} ballot @param {Ballot['stage']} stage @returns {Ballot} */
export function at(ballot, stage) {
    return { ...ballot, stage };
}

/** @param {Ballot} ballot @returns {Ballot} sent, with the number that the next change must be above */
export function sent(ballot) {
    return { ...ballot, stage: 'in', rev: ballot.rev + 1 };
}

/** The points of a place counting from 0: the first earns as many as there are choices. @param {Ballot} ballot @param {number} place */
export function points(ballot, place) {
    return ballot.most - place;
}
