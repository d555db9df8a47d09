// Commands wait here until they are answered, through reloads and dead servers. Sending one twice does no harm:
// the server does each id once. Two tabs of one seat share the box; either may hear the answer.

const MOST_WAITING = 200;

/** @typedef {Record<string, string | string[]> & {id: string, do: string}} Command */

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

    /** In the order in which they were given. @returns {Command[]} */
    waiting() {
        return this.keys().map((key) => this.at(key)).filter((command) => command !== undefined);
    }

    /** @param {string} key @returns {Command | undefined} */
    at(key) {
        try {
            const kept = JSON.parse(this.storage.getItem(key) ?? 'null');
            return typeof kept?.id === 'string' ? kept : undefined;
        } catch {
            return undefined;
        }
    }

    /** @param {Command} command @returns {boolean} false when the box is full: then nothing was kept */
    put(command) {
        const keys = this.keys();
        if (keys.length >= MOST_WAITING) {
            return false;
        }
        const place = 1 + Number(keys[keys.length - 1]?.slice(this.start.length).split('.')[0] ?? 0);
        this.storage.setItem(`${this.start}${String(place).padStart(9, '0')}.${command.id}`, JSON.stringify(command));
        return true;
    }

    /** @param {string} id @returns {Command | undefined} the command that was waiting, if it was */
    answered(id) {
        const key = this.keys().find((one) => one.endsWith(`.${id}`));
        const found = key && this.at(key);
        if (key) {
            this.storage.removeItem(key);
        }
        return found || undefined;
    }
}
