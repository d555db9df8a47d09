// <reveal-keys>: round the buttons that show the next place, on the facilitator's page. As long as they are there, the
// keys of a clicker press the first of them, here or on a screen in another window of this browser. Up and down stay
// with the page, which is longer than the view.
import { wishOf } from '../keys.js';
import { roomIn, whenAskedToReveal } from '../reveal-channel.js';
import { submit } from '../submitting.js';

const ARE_PRESSED = 'button, summary, a, input, textarea, select';
const REVEALS = new Set(['ArrowRight', 'PageDown', ' ']);

class RevealKeys extends HTMLElement {
    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        document.addEventListener('keydown', (event) => this.pressed(event), { signal });
        whenAskedToReveal(roomIn(window.location.pathname), () => this.reveal(), signal);
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    /**
     * A key that is held down reveals one place, and a button that has the focus gets its own space.
     * @param {KeyboardEvent} event
     */
    pressed(event) {
        const button = event.target instanceof Element && event.target.matches(ARE_PRESSED);
        if (wishOf(event) !== 'on' || !REVEALS.has(event.key) || event.repeat || (button && event.key === ' ')) {
            return;
        }
        event.preventDefault();
        this.reveal();
    }

    reveal() {
        submit(this.querySelector('form'));
    }
}

customElements.define('reveal-keys', RevealKeys);
