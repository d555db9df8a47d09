// <speak-idea>: types what is spoken into the field of its form, where the device itself can do that; elsewhere it says
// that the keyboard may. Nothing is sent until the person sends it. Browsers that are part of other programs can break
// the page when they are asked what they understand, so none is asked before somebody wants to speak, and none twice.
import { canBeAsked, heardHere, joined, tagsFor } from '../dictation.js';
import { sturdy } from '../kept.js';
import { wordIn } from '../words.js';

const EAR_IS_ASKED = 'evensay.ear-is-asked';
const inThisTab = sturdy(() => window.sessionStorage);
/** Whether this page knows that nothing can listen here. */
let isDeaf = false;

class SpeakIdea extends HTMLElement {
    /** @type {any} what listens now */
    listener = null;
    tag = '';
    told = '';

    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        const browser = /** @type {any} */ (window);
        this.recogniser = browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
        this.addEventListener('click', (event) => this.clicked(event), { signal });
        // A live update puts the element on the page before its content.
        queueMicrotask(() => {
            this.offer(this.mayOffer());
            this.closest('form')?.addEventListener('submit', () => this.leave(), { signal });
        });
    }

    disconnectedCallback() {
        this.gone?.abort();
        this.leave();
    }

    /** Without HTTPS no browser lets a page listen. */
    mayOffer() {
        return window.isSecureContext && !isDeaf && canBeAsked(this.recogniser)
            && inThisTab.getItem(EAR_IS_ASKED) === null;
    }

    /** In which language the device understands, or nothing. */
    async ask() {
        inThisTab.setItem(EAR_IS_ASKED, 'yes');
        const tag = await heardHere(this.recogniser, tagsFor(document.documentElement.lang, navigator.languages));
        inThisTab.removeItem(EAR_IS_ASKED);
        return tag;
    }

    /** @param {boolean} can */
    offer(can) {
        this.querySelector('button')?.toggleAttribute('hidden', !can);
        this.querySelector('[data-keyboard]')?.toggleAttribute('hidden', can);
    }

    /** @param {Event} event */
    clicked(event) {
        if (event.target instanceof Element && event.target.closest('button')) {
            this.listener ? this.listener.stop() : this.begin();
        }
    }

    async begin() {
        this.tag ||= await this.ask();
        if (!this.isConnected || this.listener) {
            return;
        }
        if (this.tag) {
            this.listen();
        } else {
            this.giveUp();
        }
    }

    giveUp() {
        isDeaf = true;
        this.offer(false);
        this.show('cannot');
        this.field()?.focus();
    }

    field() {
        return this.closest('form')?.querySelector('textarea');
    }

    listen() {
        const listener = new this.recogniser();
        Object.assign(listener, { lang: this.tag, processLocally: true, continuous: true });
        listener.addEventListener('result', (/** @type {any} */ event) => this.heard(listener, event));
        listener.addEventListener('error', (/** @type {any} */ event) => this.failed(event.error));
        listener.addEventListener('end', () => this.ended(listener));
        this.listener = listener;
        this.show('listening');
        listener.start();
    }

    /** What comes late belongs to a draft that has been sent. @param {any} listener @param {any} event */
    heard(listener, event) {
        const field = this.field();
        if (listener === this.listener && field) {
            const words = [...event.results].slice(event.resultIndex).filter((one) => one.isFinal)
                .map((one) => one[0].transcript).join(' ');
            field.value = joined(field.value, words, field.maxLength);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            this.show('heard');
        }
    }

    /** What may not listen, or cannot, is not asked again. @param {string} why */
    failed(why) {
        if (!['no-speech', 'aborted'].includes(why)) {
            this.listener = null;
            this.giveUp();
        }
    }

    /** @param {any} listener */
    ended(listener) {
        if (listener === this.listener) {
            this.listener = null;
            this.show(this.told === 'heard' ? 'heard' : 'nothing');
        }
    }

    /** The draft is on its way, or the page changes. */
    leave() {
        const { listener } = this;
        this.listener = null;
        listener?.abort();
        this.show('');
    }

    /** @param {string} told what is said beside the button */
    show(told) {
        this.told = told;
        this.querySelector('button > span')?.replaceChildren(this.word(this.listener ? 'stop' : 'do'));
        this.querySelector('[data-told]')?.replaceChildren(told && this.word(told));
    }

    /** @param {string} name */
    word(name) {
        return wordIn(this, name, 'word');
    }
}

customElements.define('speak-idea', SpeakIdea);
