// What still waited to be sent when the room closed or the seat went. It goes with all else that this browser keeps:
// that is said once, by what was written or pressed. Whether the last of it arrived, nobody here can know.
import { knownBy } from './command.js';
import { storage } from './kept.js';
import { Outbox } from './outbox.js';
import { quote } from './refusal.js';
import { wordIn } from './words.js';

/**
 * Says nothing on a page that has no words for it.
 * @param {Document} page @param {string} start how the keys of its seats begin
 */
export function sayWhatWaited(page, start) {
    const sentence = wordIn(page, 'late');
    const waited = waitingUnder(start).filter((command) => command.do !== 'leave-seat');
    if (sentence && waited.length > 0) {
        const said = document.createElement('p');
        Object.assign(said, { className: 'banner refusal late', role: 'alert' });
        said.append(sentence, ...waited.flatMap(pieces));
        (page.querySelector('live-room, main') ?? page.body).prepend(said);
    }
}

/** The answer came after all. @param {string} id */
export function arrivedAfterAll(id) {
    document.querySelectorAll(`.late > [data-of="${CSS.escape(id)}"]`).forEach((piece) => {
        const said = piece.parentElement;
        piece.remove();
        if (!said?.querySelector('[data-of]')) {
            said?.remove();
        }
    });
}

/** @param {string} start @returns {import('./outbox.js').Given[]} in the order in which they were given */
function waitingUnder(start) {
    const box = new Outbox(storage(), start);
    return storage().keys(start).filter((key) => key.includes('.outbox.')).sort()
        .map((key) => box.at(key)).filter((command) => command !== undefined);
}

/** What it is known by, or else a mark that nobody sees. @param {import('./outbox.js').Given} given */
function pieces(given) {
    const words = knownBy(given);
    const shown = words.length > 0 ? words.map(quote)
        : [Object.assign(document.createElement('span'), { hidden: true })];
    shown.forEach((piece) => { piece.dataset.of = given.id; });
    return shown.flatMap((piece) => [' ', piece]);
}
