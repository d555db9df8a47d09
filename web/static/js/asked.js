// What the scribe has written down for somebody waits for that person's yes. When the turn goes on without one, the
// words are not lost: <left-over> shows them. Words that came to the list, or nearly those, had their yes; and where the
// turn stays, the person has said no.
import { keepAsked } from './draft.js';
import { keyFor, scopeOf, storage } from './kept.js';
import { saidBy, stepName } from './step.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** @typedef {{words: string, whose: string, turn: string, listed: string[], hidden: string}} Asked `listed` are ids */

/** @param {Document} page */
export function keepWhatIsAsked(page) {
    page.addEventListener('part', () => lookAtAsked(page));
    lookAtAsked(page);
}

/** @param {Document} page */
function lookAtAsked(page) {
    const part = page.querySelector('#part-scribe');
    if (part && showsTheList() && !isPaused(part)) {
        const key = keyFor(scopeOf(part), 'asked');
        const words = part.querySelector('blockquote')?.textContent ?? '';
        const asked = askedIn(storage().getItem(key));
        if (words) {
            storage().setItem(key, JSON.stringify(askedNow(page, words)));
        } else if (asked) {
            storage().removeItem(key);
            keepUnheard(asked, page, part);
        }
    }
}

/** In other steps nobody can tell here what has come to it. */
function showsTheList() {
    return /-(SHARING|DISCUSSION)$/.test(stepName());
}

/** In a pause nothing goes on: what waits for a yes waits still, out of sight. @param {Element} part */
function isPaused(part) {
    return part.querySelector('#part-scribe > .banner:not([data-tell])') !== null;
}

/** @param {Document} page @param {string} words @returns {Asked} */
function askedNow(page, words) {
    return { words, whose: saidBy(page.querySelector('.turn-now b')), turn: turnOn(page),
        listed: ideasOn(page).map(({ id }) => id), hidden: hiddenOn(page) };
}

/** Whose turn it is and who is next: two people may have one name. @param {Document} page */
function turnOn(page) {
    return [...page.querySelectorAll('.turn-now, .turn-now + .quiet')].map(saidBy).join(' ');
}

/** @param {Document} page */
function ideasOn(page) {
    return [...page.querySelectorAll('.step .ideas > li')];
}

/**
 * Where whoever leads looks first, what had its yes is out of sight: that it has come is all that is said.
 * @param {Document} page
 */
function hiddenOn(page) {
    return saidBy(page.querySelector('.hidden-letters'));
}

/** @param {Asked} asked @param {Document} page @param {Element} part */
function keepUnheard(asked, page, part) {
    const come = ideasOn(page).filter(({ id }) => !asked.listed.includes(id))
        .map((idea) => saidBy(idea.querySelector('.idea-text')));
    if (hiddenOn(page) === asked.hidden && isUnheard(asked, turnOn(page), come)) {
        keepAsked(scopeOf(part), asked.words, asked.whose);
        part.closest('live-room')?.dispatchEvent(new Event('late'));
    }
}

/**
 * Whether the turn went on without a yes or a no.
 * @param {Asked} asked @param {string} turn as it is now @param {string[]} come what has come to the list meanwhile
 */
export function isUnheard(asked, turn, come) {
    return come.length > 0 ? !come.some((text) => isNearly(asked.words, text)) : turn !== asked.turn;
}

/**
 * The person may have put it right before their yes: more than half of the words are there still.
 * @param {string} asked @param {string} listed
 */
function isNearly(asked, listed) {
    const [before, now] = [asked, listed].map((text) => text.toLowerCase().match(WORD) ?? [text.trim()]);
    return before.filter((word) => now.includes(word)).length * 2 > before.length;
}

/** @param {string | null} text @returns {Asked | null} */
function askedIn(text) {
    try {
        const kept = JSON.parse(text ?? 'null');
        return typeof kept?.words === 'string' && Array.isArray(kept.listed) ? kept : null;
    } catch {
        return null;
    }
}
