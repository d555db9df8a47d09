// <mark-list data-vote data-rev data-dots>: a form with a number for each idea. It works without this; with it, what
// was marked outlives a reload, and the dots that are left are counted.
import { keyFor, scopeOf, storage } from '../kept.js';
import { dotsLeft, draftOf, marksIn } from '../marks.js';
import { filled, wordIn } from '../words.js';

class MarkList extends HTMLElement {
    static observedAttributes = ['data-rev'];

    /** Whether there are marks here that have not been sent. */
    touched = false;

    /** Whether the person has been told that another page sent newer ones: whoever presses again means it. */
    warned = false;

    /** A live update puts the element on the page before its content: wait until both are there. */
    connectedCallback() {
        this.gone = new AbortController();
        queueMicrotask(() => this.begin());
    }

    begin() {
        const form = this.querySelector('form');
        if (!form || !this.gone || this.gone.signal.aborted) {
            return;
        }
        const signal = this.gone.signal;
        const draft = draftOf(this.kept(), this.rev());
        if (draft) {
            this.fill(form, draft);
            this.touched = true;
        }
        form.addEventListener('input', () => this.changed(form), { signal });
        form.addEventListener('done', () => this.sent(), { signal });
        form.addEventListener('refused', (event) => this.refused(event), { signal });
        this.follow();
        this.count(form);
    }

    attributeChangedCallback() {
        this.follow();
    }

    /** What another page sent is shown here and can be sent on from; unsent marks would undo it, and are asked about. */
    follow() {
        if (!this.touched || this.warned) {
            this.numberAfter(this.rev());
        }
    }

    /** The number that what is sent next will have; it never goes back. @param {number} known */
    numberAfter(known) {
        const field = this.numbered();
        if (field) {
            field.value = String(Math.max(Number(field.value), known + 1));
        }
    }

    numbered() {
        return /** @type {HTMLInputElement | null} */ (this.querySelector('input[name="rev"]'));
    }

    /** The answer may come before the room's news of what was sent: the next number counts from the one just sent. */
    answered() {
        this.numberAfter(Number(this.numbered()?.value));
    }

    sent() {
        storage().removeItem(this.key());
        this.touched = false;
        this.warned = false;
        this.answered();
    }

    /** @param {Event} event */
    refused(event) {
        if (/** @type {CustomEvent} */ (event).detail.reason === 'BALLOT_OUTDATED') {
            this.warned = true;
            this.answered();
        }
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    rev() {
        return Number(this.dataset.rev);
    }

    key() {
        return keyFor(scopeOf(this), `marks.${this.dataset.vote}`);
    }

    kept() {
        try {
            return JSON.parse(storage().getItem(this.key()) ?? 'null');
        } catch {
            return null;
        }
    }

    /** @param {HTMLFormElement} form @param {import('../marks.js').Marks} marks */
    fill(form, marks) {
        form.querySelectorAll('[name^="mark-"]').forEach((control) => {
            const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (control);
            const said = marks[field.name] ?? '';
            if (field instanceof HTMLSelectElement) {
                field.value = said || '0';
            } else {
                field.checked = field.value === said;
            }
        });
    }

    /** @param {HTMLFormElement} form */
    changed(form) {
        this.touched = true;
        storage().setItem(this.key(), JSON.stringify({ rev: this.rev(), marks: marksIn(new FormData(form)) }));
        const state = form.querySelector('[data-state]');
        if (state && this.rev() > 0) {
            state.textContent = this.word('changed');
        }
        this.count(form);
    }

    /** @param {HTMLFormElement} form */
    count(form) {
        const each = Number(this.dataset.dots);
        const place = form.querySelector('[data-dots-left]');
        if (each > 0 && place) {
            const left = dotsLeft(marksIn(new FormData(form)), each);
            place.textContent = filled(this.word(left < 0 ? 'over' : 'left'), Math.abs(left));
            place.classList.toggle('too-many', left < 0);
        }
    }

    /** @param {string} name */
    word(name) {
        return wordIn(this, name, 'word');
    }
}

customElements.define('mark-list', MarkList);
