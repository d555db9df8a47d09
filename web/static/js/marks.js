// A ballot with a number for each idea, as it stands in a form. Pure.

/** @typedef {Record<string, string>} Marks from the name of a field to its value; nothing is no mark */

/** @param {Iterable<[string, FormDataEntryValue]>} entries @returns {Marks} */
export function marksIn(entries) {
    return Object.fromEntries([...entries].filter(([name, value]) => name.startsWith('mark-') && Number(value) > 0)
        .map(([name, value]) => [name, String(value)]));
}

/** @param {Marks} marks @param {number} each @returns {number} dots that are left; below 0 there are too many */
export function dotsLeft(marks, each) {
    return each - Object.values(marks).reduce((sum, dots) => sum + Number(dots), 0);
}

/**
 * What was marked on this phone and not sent, unless the room has something newer.
 * @param {unknown} kept
 * @param {number} rev of the ballot that the room has
 * @returns {Marks | null}
 */
export function draftOf(kept, rev) {
    const draft = /** @type {{rev?: number, marks?: Marks} | null} */ (kept);
    return draft?.marks && draft.rev === rev ? draft.marks : null;
}
