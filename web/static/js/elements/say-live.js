// <say-live>: tells people who listen to the page what happens in the room. Another step interrupts; all else, which
// stands in elements with data-tell, waits until nothing was said for five seconds, and is left out if it is over by then.
import { stepHeading, stepName, saidBy } from '../step.js';

const QUIET_MS = 5_000;
const BLANK_MS = 100;
// Whoever reads through the page later should not find there what was said long ago.
const KEPT_MS = 20_000;

class SayLive extends HTMLElement {
    saidAt = 0;
    /** @type {string[]} what waits to be said */
    waiting = [];
    own = '';

    connectedCallback() {
        this.replaceChildren(region('status', 'polite'), region('alert', 'assertive'));
        this.step = stepName();
        this.last = this.told();
        this.gone = new AbortController();
        this.closest('live-room')?.addEventListener('part', () => this.changed(), { signal: this.gone.signal });
    }

    disconnectedCallback() {
        this.gone?.abort();
        window.clearTimeout(this.later);
        window.clearTimeout(this.soon);
        window.clearTimeout(this.over);
    }

    /** All that there is to tell now, what to do now first. @returns {string[]} */
    told() {
        return [stepHeading(), ...document.querySelectorAll('[data-tell]')].map(saidBy).filter(Boolean);
    }

    changed() {
        const told = this.told();
        const isAnother = stepHeading() !== null && stepName() !== this.step;
        const news = told.filter((words, at) => !this.last?.includes(words) && !(isAnother && at === 0));
        this.last = told;
        if (isAnother) {
            this.step = stepName();
            this.interrupt(told[0]);
        }
        if (news.length > 0) {
            this.waiting.push(...news);
            this.saySoon(Math.max(BLANK_MS, this.saidAt + QUIET_MS - Date.now()));
        }
    }

    /** @param {string} words */
    interrupt(words) {
        const loud = this.children[1];
        loud.textContent = '';
        window.clearTimeout(this.soon);
        this.soon = window.setTimeout(() => {
            loud.textContent = words;
            this.forgetLater();
        }, BLANK_MS);
    }

    /** What the person has just done themselves is said at once. @param {string} text */
    say(text) {
        this.own = text;
        this.saySoon(BLANK_MS);
    }

    /** The region is emptied first: the same words again would not be read out. @param {number} wait */
    saySoon(wait) {
        window.clearTimeout(this.later);
        this.children[0].textContent = '';
        this.later = window.setTimeout(() => this.speak(), wait);
    }

    speak() {
        const still = this.waiting.filter((words, at) => this.last?.includes(words)
            && this.waiting.indexOf(words) === at);
        this.children[0].textContent = [this.own, ...still].filter(Boolean).join(' ');
        this.saidAt = Date.now();
        this.waiting = [];
        this.own = '';
        this.forgetLater();
    }

    forgetLater() {
        window.clearTimeout(this.over);
        this.over = window.setTimeout(() => [...this.children].forEach((one) => one.replaceChildren()), KEPT_MS);
    }
}

/** @param {string} role @param {string} live */
function region(role, live) {
    const element = document.createElement('p');
    element.setAttribute('role', role);
    element.setAttribute('aria-live', live);
    return element;
}

customElements.define('say-live', SayLive);
