// <screen-keys>: the keys of the wall, which has no buttons. They change what this machine shows, and nothing in the
// room; while places of a result are still to come, they ask the page that leads, if this browser has it. One thing at
// most is open: the way in, large; a blank; or the list of keys.
import { wishOf } from '../keys.js';
import { storage } from '../kept.js';
import { askToReveal, roomIn } from '../reveal-channel.js';
import { goTo, pages } from '../wall-pages.js';
import { filled, wordIn } from '../words.js';

const TEXT = 'evensay.screen-text';
const LARGER = 1.15;
const LEAST = -2;
const MOST = 4;

class ScreenKeys extends HTMLElement {
    size = 0;
    step = '';
    turned = 0;

    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        document.addEventListener('keydown', (event) => this.pressed(event), { signal });
        document.addEventListener('fitted', () => this.follow(), { signal });
        this.resize(Number(storage().getItem(TEXT)) || 0);
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    /** @param {KeyboardEvent} event */
    pressed(event) {
        const wish = wishOf(event);
        if (wish && !event.repeat) {
            event.preventDefault();
            this.grant(wish);
        }
    }

    /** @param {import('../keys.js').Wish} wish */
    grant(wish) {
        ({
            full: () => this.full(),
            join: () => this.toggle('join'),
            blank: () => this.toggle('blank'),
            keys: () => this.toggle('keys'),
            close: () => this.open(''),
            larger: () => this.resize(this.size + 1),
            smaller: () => this.resize(this.size - 1),
            on: () => this.goOn(),
            back: () => this.turn(-1),
        })[wish]();
    }

    /** Where a browser does not allow it, the key does nothing. */
    full() {
        const done = document.fullscreenElement
            ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
        done?.catch(() => {});
    }

    /** @param {string} cover */
    toggle(cover) {
        this.open(document.body.dataset.over === cover ? '' : cover);
    }

    /** @param {string} cover */
    open(cover) {
        document.body.dataset.over = cover;
        this.querySelectorAll('[data-cover]').forEach((element) => {
            const shown = /** @type {HTMLElement} */ (element);
            shown.hidden = shown.dataset.cover !== cover;
        });
        const list = /** @type {HTMLElement | null} */ (this.querySelector('[data-cover="keys"]'));
        list?.focus();
    }

    /** @param {number} size steps from the usual; kept on this machine */
    resize(size) {
        this.size = Math.max(LEAST, Math.min(MOST, size));
        storage().setItem(TEXT, String(this.size));
        document.body.style.setProperty('--text', String(LARGER ** this.size));
        document.dispatchEvent(new Event('text-size'));
    }

    /** While places of a result are to come, the page that leads shows the next one, which stands on the first page. */
    async goOn() {
        if (document.querySelector('.screen .to-come') && await askToReveal(roomIn(window.location.pathname))) {
            goTo(1);
            this.tell();
        } else {
            this.turn(1);
        }
    }

    /** @param {number} by */
    turn(by) {
        goTo(pages().page + by);
        this.tell();
    }

    /** A list that grows is followed to its end; a new step begins with its first page. */
    follow() {
        const screen = /** @type {HTMLElement | null} */ (document.querySelector('.screen'));
        const step = screen?.className ?? '';
        const turned = Number(screen?.dataset.turned) || 0;
        if (step !== this.step) {
            this.step = step;
            goTo(1);
        } else if (turned !== this.turned) {
            goTo((pages().page % pages().of) + 1);
        } else if (step.includes('SHARING')) {
            goTo(pages().of);
        }
        this.turned = turned;
        this.tell();
    }

    tell() {
        const place = /** @type {HTMLElement | null} */ (this.querySelector('[data-pages]'));
        const { page, of } = pages();
        if (place) {
            place.textContent = of > 1 ? filled(wordIn(this, 'pages'), page, of) : '';
        }
    }
}

customElements.define('screen-keys', ScreenKeys);
