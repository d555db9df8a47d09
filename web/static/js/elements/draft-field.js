// <draft-field data-key [data-whose]>: one input or textarea whose text survives reload, sleep and a dead server.
// data-whose is the id of the name of whom it is written for, where that is somebody else.
import { draftKey, dropDraft, keepDraft } from '../draft.js';
import { scopeOf, storage } from '../kept.js';
import { lettersLeft } from '../letters.js';
import { saidBy } from '../step.js';
import { submit } from '../submitting.js';
import { filled, wordIn } from '../words.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

class DraftField extends HTMLElement {
    static observedAttributes = ['data-key'];

    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        this.addEventListener('input', () => this.each((field) => this.keep(field)), { signal });
        this.addEventListener('keydown', (event) => this.each((field) => this.enter(event, field)), { signal });
        this.addEventListener('settled', () => this.each((field) => this.keep(field)), { signal });
        this.begin();
    }

    /** A live update may make this the field of another draft. */
    attributeChangedCallback() {
        this.begin();
    }

    /** A live update puts the element on the page before its field: wait until both are there. */
    begin() {
        queueMicrotask(() => this.each((field) => this.restore(field)));
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    /** @param {(field: Field) => void} use */
    each(use) {
        const field = /** @type {Field | null} */ (this.querySelector('input, textarea'));
        if (this.isConnected && field) {
            use(field);
        }
    }

    key() {
        return draftKey(scopeOf(this), this.dataset.key ?? '');
    }

    whose() {
        return saidBy(document.getElementById(this.dataset.whose ?? ''));
    }

    /** @param {Field} field */
    restore(field) {
        const kept = storage().getItem(this.key());
        if (kept) {
            field.value = kept;
            this.sayWhatIsLeft(field);
        }
    }

    /** @param {Field} field */
    keep(field) {
        if (field.value === '' || field.value === field.defaultValue) {
            dropDraft(this.key());
        } else {
            keepDraft(this.key(), field.value, this.whose());
        }
        this.sayWhatIsLeft(field);
    }

    /** @param {Field} field */
    sayWhatIsLeft(field) {
        const left = lettersLeft(field.maxLength, field.value.length);
        const room = this.closest('live-room');
        let place = this.querySelector('.letters-left');
        if (left !== undefined && room) {
            place ??= this.appendChild(Object.assign(document.createElement('p'), { className: 'letters-left' }));
            place.textContent = filled(wordIn(room, 'letters-left').replace('{n}', '{0}'), left);
        } else {
            place?.remove();
        }
    }

    /** In a field for one line, Enter sends it. @param {KeyboardEvent} event @param {HTMLElement} field */
    enter(event, field) {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && field.hasAttribute('data-enter-sends')) {
            event.preventDefault();
            submit(field.closest('form'));
        }
    }
}

customElements.define('draft-field', DraftField);
