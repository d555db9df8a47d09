// <count-down data-state data-ends data-left data-over>: the soft timer. Past its end it only says a calm word.
import { serverNow } from '../clock.js';

class CountDown extends HTMLElement {
    static observedAttributes = ['data-state', 'data-ends', 'data-left'];

    /** @type {number | undefined} */
    ticking = undefined;

    connectedCallback() {
        this.ticking = window.setInterval(() => this.show(), 500);
        this.gone = new AbortController();
        // A part that has come has no time in it: without this the time would be gone until the next tick.
        document.addEventListener('part', () => this.show(), { signal: this.gone.signal });
        this.show();
    }

    disconnectedCallback() {
        window.clearInterval(this.ticking);
        this.gone?.abort();
    }

    attributeChangedCallback() {
        this.show();
    }

    leftMs() {
        return this.dataset.state === 'running' ? Number(this.dataset.ends) - serverNow() : Number(this.dataset.left);
    }

    show() {
        const seconds = Math.ceil(this.leftMs() / 1000);
        const over = seconds <= 0;
        this.classList.toggle('over', over);
        const text = over
            ? this.dataset.over ?? ''
            : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
        const shown = /** @type {HTMLElement} */ (this);
        if (shown.textContent !== text) {
            shown.textContent = text;
        }
    }
}

customElements.define('count-down', CountDown);
