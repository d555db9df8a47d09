// <count-down data-state data-ends data-left data-over>: the soft timer. Past its end it only says a calm word.
import { serverNow } from '../clock.js';
import { Ticking } from './ticking.js';

class CountDown extends Ticking {
    static observedAttributes = ['data-state', 'data-ends', 'data-left'];

    leftMs() {
        return this.dataset.state === 'running' ? Number(this.dataset.ends) - serverNow() : Number(this.dataset.left);
    }

    reading() {
        const seconds = Math.ceil(this.leftMs() / 1000);
        const over = seconds <= 0;
        this.classList.toggle('over', over);
        return over
            ? this.dataset.over ?? ''
            : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    }
}

customElements.define('count-down', CountDown);
