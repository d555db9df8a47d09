// What this browser keeps for one seat: localStorage where it can be had, memory where it cannot (private windows).

/** @typedef {{getItem(key: string): string | null, setItem(key: string, value: string): void, removeItem(key: string): void}} StorageLike */

/** @returns {StorageLike} */
function memory() {
    /** @type {Map<string, string>} */
    const entries = new Map();
    return {
        getItem: (key) => entries.get(key) ?? null,
        setItem: (key, value) => { entries.set(key, value); },
        removeItem: (key) => { entries.delete(key); },
    };
}

const inMemory = memory();

/** @returns {StorageLike} */
export function storage() {
    try {
        const probe = 'evensay.probe';
        window.localStorage.setItem(probe, '1');
        window.localStorage.removeItem(probe);
        return window.localStorage;
    } catch {
        return inMemory;
    }
}

/** @param {string} scope names the seat @param {string} what @returns {string} */
export function keyFor(scope, what) {
    return `evensay.${scope}.${what}`;
}

/** The scope of the page: what it keeps belongs to this seat. @param {Element} element @returns {string} */
export function scopeOf(element) {
    const room = /** @type {HTMLElement | null} */ (element.closest('live-room'));
    return room?.dataset.scope ?? 'page';
}

/** Removes everything kept for a seat. @param {string} scope */
export function forget(scope) {
    try {
        Object.keys(window.localStorage).filter((key) => key.startsWith(`evensay.${scope}.`))
            .forEach((key) => window.localStorage.removeItem(key));
    } catch {
        // Nothing could be kept here, so nothing is left.
    }
}
