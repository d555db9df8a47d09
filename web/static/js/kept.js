// What this browser keeps for one seat: localStorage where it can be had, memory where it cannot (private windows,
// a full phone). Nothing here ever throws.

/**
 * @typedef {{getItem(key: string): string | null, setItem(key: string, value: string): void,
 *     removeItem(key: string): void}} StorageLike
 * @typedef {StorageLike & {keys(start: string): string[], isAllKept(): boolean}} Kept `keys` are those that begin so,
 *     in no order; all is kept when nothing is in memory only
 */

/**
 * A storage that falls back to memory, key by key, where the real one refuses.
 * @param {() => StorageLike} real whose own enumerable names are its keys, as those of localStorage are
 * @returns {Kept}
 */
export function sturdy(real) {
    /** @type {Map<string, string>} */
    const memory = new Map();
    /** @template T @param {(storage: StorageLike) => T} use @param {T} otherwise @returns {T} */
    const attempt = (use, otherwise) => {
        try {
            return use(real());
        } catch {
            return otherwise;
        }
    };
    return {
        getItem: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key), null),
        setItem: (key, value) => {
            memory.delete(key);
            if (!attempt((storage) => { storage.setItem(key, value); return true; }, false)) {
                memory.set(key, value);
            }
        },
        removeItem: (key) => {
            memory.delete(key);
            attempt((storage) => storage.removeItem(key), undefined);
        },
        keys: (start) => [...new Set([...memory.keys(), ...attempt((storage) => Object.keys(storage), [])])]
            .filter((key) => key.startsWith(start)),
        isAllKept: () => memory.size === 0,
    };
}

const here = sturdy(() => window.localStorage);

/** As much as somebody writes at once, in letters. */
const ROOM_FOR = 2_048;

/**
 * Whether what is kept is still there when the page is closed: memory is not. It is not said of a phone that has room
 * for a few letters and for no idea.
 * @returns {boolean}
 */
export function isLasting() {
    const probe = 'evensay.probe';
    try {
        window.localStorage.setItem(probe, ' '.repeat(ROOM_FOR));
        window.localStorage.removeItem(probe);
        return here.isAllKept();
    } catch {
        return false;
    }
}

/** @returns {Kept} */
export function storage() {
    return here;
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

/** What is kept for a seat under names that begin so, by its keys. @param {string} scope @param {string} start */
export function keptFor(scope, start) {
    return here.keys(keyFor(scope, start));
}

/** Removes everything kept for a seat. @param {string} scope */
export function forget(scope) {
    removeFrom(`evensay.${scope}.`);
}

/** Removes everything kept for any seat in a room. @param {string} place how the scopes of its seats begin */
export function forgetSeatsAt(place) {
    removeFrom(`evensay.${place}`);
}

/** @param {string} start */
function removeFrom(start) {
    here.keys(start).forEach((key) => here.removeItem(key));
}
