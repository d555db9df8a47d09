// <seat-line data-socket>: on the page of a part, keeps the line of the same person's seat open, so that the room knows
// that they are here, and says when their seat is asked something. Where this browser has no seat, it does nothing.
import { Line } from '../line.js';
import { onWaking } from '../waking.js';

class SeatLine extends HTMLElement {
    connectedCallback() {
        const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
        this.line = new Line(`${scheme}//${window.location.host}${this.dataset.socket}`, this);
        this.gone = new AbortController();
        onWaking((isSeen) => this.line?.wake(isSeen), this.gone.signal);
        this.line.open();
    }

    disconnectedCallback() {
        this.gone?.abort();
        this.line?.drop();
    }

    opened() {}

    lost() {}

    ended() {
        this.asked(false);
    }

    /** @param {any} message */
    heard(message) {
        const now = message.parts?.['part-now'];
        if (typeof now === 'string') {
            this.asked(now.includes('<form'));
        }
    }

    /** @param {boolean} something */
    asked(something) {
        this.querySelector('[data-asked]')?.toggleAttribute('hidden', !something);
    }
}

customElements.define('seat-line', SeatLine);
