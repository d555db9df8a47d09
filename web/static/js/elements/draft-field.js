// <draft-field data-key>: one input or textarea whose text survives reload, sleep and a dead server.
import { keyFor, scopeOf, storage } from '../kept.js';
import { filled, wordIn } from '../words.js';

const SAY_WHEN_LEFT = 60;

class DraftField extends HTMLElement {
    /** A live update puts the element on the page before its field: wait until both are there. */
    connectedCallback() {
        this.gone = new AbortController();
        queueMicrotask(() => this.begin());
    }

    begin() {
        const field = this.field();
        const signal = this.gone?.signal;
        if (!field || !signal || signal.aborted) {
            return;
        }
        this.restore(field);
        field.addEventListener('input', () => this.keep(field), { signal });
        field.addEventListener('keydown', (event) => this.enter(/** @type {KeyboardEvent} */ (event), field), { signal });
        this.addEventListener('settled', () => this.settled(field), { signal });
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    /** @returns {HTMLInputElement | HTMLTextAreaElement | null} */
    field() {
        return this.querySelector('input, textarea');
    }

    key() {
        return keyFor(scopeOf(this), `draft.${this.dataset.key}`);
    }

    /** @param {HTMLInputElement | HTMLTextAreaElement} field */
    restore(field) {
        const kept = storage().getItem(this.key());
        if (kept) {
            field.value = kept;
        }
    }

    /** @param {HTMLInputElement | HTMLTextAreaElement} field */
    keep(field) {
        if (field.value === '' || field.value === field.defaultValue) {
            storage().removeItem(this.key());
        } else {
            storage().setItem(this.key(), field.value);
        }
        this.sayWhatIsLeft(field);
    }

    /** What a field that keeps its text shows is now what the room has. @param {HTMLInputElement | HTMLTextAreaElement} field */
    settled(field) {
        if (field.hasAttribute('data-keep')) {
            field.defaultValue = field.value;
            this.keep(field);
        }
    }

    /** @param {HTMLInputElement | HTMLTextAreaElement} field */
    sayWhatIsLeft(field) {
        const left = field.maxLength - field.value.length;
        const room = this.closest('live-room');
        let place = this.querySelector('.letters-left');
        if (field.maxLength > 0 && left <= SAY_WHEN_LEFT && room) {
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
            field.closest('form')?.requestSubmit();
        }
    }
}

customElements.define('draft-field', DraftField);
