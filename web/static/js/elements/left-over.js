// <left-over>: what somebody began here and can send no more, because the room has gone on: the words stay in sight
// until they take them away, and choices that were not sent are said not to count. So do words that the room refused
// when their field had gone.
import { begunIn } from '../ballot.js';
import { dropDraft, isAsked, isLate, isOwnIdea, whoseDraft } from '../draft.js';
import { focusOn } from '../focus.js';
import { keptFor, keyFor, scopeOf, storage } from '../kept.js';
import { quote } from '../refusal.js';
import { stepHeading, stepName } from '../step.js';
import { filled, wordIn } from '../words.js';

/** @param {string} key of words that are left @returns {string} the word for it */
function why(key) {
    return isLate(key) ? 'left-late' : isAsked(key) ? 'left-asked' : whoseDraft(key) ? 'left-for' : 'left-words';
}

/** A name may be written in the other direction than the sentence round it. @param {string} name */
function isolated(name) {
    return `\u2068${name}\u2069`;
}

/** While the room talks it can go back to sharing. @param {string} key @param {Element} room */
function wayBack(key, room) {
    return isOwnIdea(key) && stepName().endsWith('-DISCUSSION')
        ? [Object.assign(document.createElement('p'), { textContent: wordIn(room, 'to-share') })] : [];
}

class LeftOver extends HTMLElement {
    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        const look = () => queueMicrotask(() => this.look());
        ['part', 'late'].forEach((what) => this.closest('live-room')?.addEventListener(what, look, { signal }));
        this.addEventListener('click', (event) => this.pressed(event), { signal });
        look();
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    look() {
        const words = this.left('draft.', 'data-key');
        const ballots = this.left('ballot.', 'data-vote').map((key) => [key, begunIn(storage().getItem(key))]);
        const rows = [...words.map((key) => this.row(key, why(key), storage().getItem(key))),
            ...ballots.filter(([, begun]) => begun).map(([key, begun]) => this.row(key, `left-${begun}`, null))];
        const shown = rows.map((row) => `${row.dataset.of} ${row.children.length}`).join(' ');
        if (shown !== this.dataset.shows) {
            this.dataset.shows = shown;
            this.replaceChildren(...rows);
        }
    }

    /** The keys of what is kept, and has no place on the page. @param {string} start @param {string} attribute */
    left(start, attribute) {
        const from = keyFor(scopeOf(this), start);
        const there = [...document.querySelectorAll(`draft-field[${attribute}], rank-list[${attribute}]`)]
            .map((element) => from + element.getAttribute(attribute));
        return keptFor(scopeOf(this), start).filter((key) => !there.includes(key)).sort();
    }

    /** @param {string} key @param {string} why @param {string | null} words */
    row(key, why, words) {
        const room = /** @type {Element} */ (this.closest('live-room'));
        const row = Object.assign(document.createElement('div'), { className: 'banner' });
        row.dataset.of = key;
        const said = document.createElement('p');
        said.append(filled(wordIn(room, why), isolated(whoseDraft(key))),
            ...(words === null ? [] : [' ', quote(words)]));
        const button = Object.assign(document.createElement('button'), {
            type: 'button', className: 'button quiet small',
            textContent: wordIn(room, words === null ? 'left-seen' : 'left-away'),
        });
        row.append(said, ...wayBack(key, room), button);
        return row;
    }

    /** @param {Event} event */
    pressed(event) {
        const row = /** @type {Element} */ (event.target).closest('button')?.closest('[data-of]');
        if (row instanceof HTMLElement) {
            dropDraft(row.dataset.of ?? '');
            this.look();
            focusOn(this.querySelector('button') ?? stepHeading(), true, true);
        }
    }
}

customElements.define('left-over', LeftOver);
