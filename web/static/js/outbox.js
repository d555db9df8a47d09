// Commands wait here until they are answered, through reloads and dead servers. Sending one twice does no harm:
// the server does each id once. Two tabs of one seat share the box; either may hear the answer.

const MOST_WAITING = 200;

/** @typedef {Record<string, string | string[]> & {id: string, do: string}} Command */
/** @typedef {Command & {pressed?: string[]}} Given */

/** 128 random bits as 32 hex digits. @returns {string} */
export function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Each command has a key of its own: two tabs may run side by side, and one that writes a list of all would write over
 * what the other has put into it meanwhile.
 */
export class Outbox {
    /** @param {import('./kept.js').Kept} storage @param {string} key */
    constructor(storage, key) {
        this.storage = storage;
        this.start = `${key}.`;
    }

    /** In the order in which they were given; two tabs may give theirs in one moment. @returns {string[]} */
    keys() {
        return this.storage.keys(this.start).sort();
    }

    /** In the order in which they were given, as they are sent. @returns {Command[]} */
    waiting() {
        return this.keys().flatMap((key) => this.at(key) ?? []).map(({ pressed, ...command }) =>
            /** @type {Command} */ (command));
    }

    /** @param {string} key @returns {Given | undefined} */
    at(key) {
        try {
            const kept = JSON.parse(this.storage.getItem(key) ?? 'null');
            return typeof kept?.id === 'string' ? kept : undefined;
        } catch {
            return undefined;
        }
    }

    /**
     * @param {Command} command @param {string[]} pressed what stood on its button, to name it should it come too late
     * @returns {boolean} false when the box is full: then nothing was kept
     */
    put(command, pressed = []) {
        const keys = this.keys();
        if (keys.length >= MOST_WAITING) {
            return false;
        }
        const place = 1 + Number(keys[keys.length - 1]?.slice(this.start.length).split('.')[0] ?? 0);
        this.storage.setItem(`${this.start}${String(place).padStart(9, '0')}.${command.id}`, JSON.stringify(
            pressed.length > 0 ? { ...command, pressed } : command));
        return true;
    }

    /** @param {string} id @returns {Given | undefined} the command that was waiting, if it was */
    answered(id) {
        const key = this.keys().find((one) => one.endsWith(`.${id}`));
        const found = key && this.at(key);
        if (key) {
            this.storage.removeItem(key);
        }
        return found || undefined;
    }
}
