// <pass-on>: round the button that passes a shared device on. Nothing of this person may stay behind, and nothing of
// theirs may get lost: while words are unsent it does not go.
import { forget, keyFor, scopeOf, storage } from '../kept.js';
import { Outbox } from '../outbox.js';
import { submit } from '../submitting.js';
import { isUnsent } from '../unsent.js';

const LOOK_AGAIN_MS = 300;
const NO_NETWORK_MS = 2_000;

class PassOn extends HTMLElement {
    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        this.addEventListener('submit', (event) => this.asked(event), { signal });
        document.addEventListener('click', () => queueMicrotask(() => this.isSaidStill()), { signal });
        // A page that the browser had put aside whole may show somebody who has passed the device on since.
        window.addEventListener('pageshow', (event) => event.persisted && window.location.reload(), { signal });
    }

    disconnectedCallback() {
        this.gone?.abort();
        window.clearTimeout(this.again);
    }

    /** What was not sent may be sent now, or taken away. */
    isSaidStill() {
        const place = this.querySelector('[data-unsent]');
        if (place?.textContent && !isUnsent(scopeOf(this), document)) {
            place.textContent = '';
        }
    }

    /** @param {SubmitEvent} event */
    asked(event) {
        event.preventDefault();
        const outbox = keyFor(scopeOf(this), 'outbox');
        if (isUnsent(scopeOf(this), document)) {
            this.say('unsent');
        } else if (new Outbox(storage(), outbox).waiting().length > 0) {
            this.say('sending');
            this.again = window.setTimeout(() => submit(this.querySelector('form')), LOOK_AGAIN_MS);
        } else {
            this.pass(/** @type {HTMLFormElement} */ (event.target));
        }
    }

    /** @param {'unsent' | 'sending'} what */
    say(what) {
        const place = /** @type {HTMLElement | null} */ (this.querySelector('[data-unsent]'));
        if (place) {
            place.textContent = place.dataset[what] ?? '';
        }
    }

    /** The page itself goes out of the history: Back leads to what was before it. @param {HTMLFormElement} form */
    async pass(form) {
        try {
            const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(
                /** @type {any} */ (new FormData(form))) });
            forget(scopeOf(this));
            window.location.replace(answer.url);
        } catch {
            this.say('sending');
            this.again = window.setTimeout(() => submit(this.querySelector('form')), NO_NETWORK_MS);
        }
    }
}

customElements.define('pass-on', PassOn);
