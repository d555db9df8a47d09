// <read-aloud data-lines data-said>: a button that reads what stands beside it, by a voice of the device. `data-lines`
// finds the lines in the same part of the page, `data-said` what of each is read. It is there when the device has a
// voice of the page's language; nothing is read by itself, and nothing is sent anywhere.
import { asRead, stillStands } from '../reading.js';
import { voiceFor } from '../voices.js';
import { wordIn } from '../words.js';

/** The one that reads now: there is one voice. @type {ReadAloud | null} */
let readsNow = null;

/** Without what it says in languages that the person does not read. @param {Element} said */
function inTheirLanguage(said) {
    const read = /** @type {Element} */ (said.cloneNode(true));
    read.querySelectorAll('.translated:not(.mine)').forEach((other) => other.remove());
    return read.textContent ?? '';
}

class ReadAloud extends HTMLElement {
    /** @type {string[]} */
    lines = [];
    /** Kept until they are spoken: some browsers forget those that nobody holds. @type {SpeechSynthesisUtterance[]} */
    spoken = [];

    connectedCallback() {
        if (!window.speechSynthesis) {
            return;
        }
        this.gone = new AbortController();
        const { signal } = this.gone;
        // Voices often come after the page.
        window.speechSynthesis.addEventListener('voiceschanged', () => this.offer(), { signal });
        window.addEventListener('pagehide', () => this.stop(), { signal });
        document.addEventListener('part', () => this.follow(), { signal });
        this.addEventListener('click', () => this.pressed(), { signal });
        this.offer();
    }

    disconnectedCallback() {
        this.stop();
        this.gone?.abort();
    }

    voice() {
        return voiceFor(window.speechSynthesis.getVoices(), document.documentElement.lang, navigator.languages);
    }

    offer() {
        this.hidden = !this.voice();
    }

    pressed() {
        if (readsNow === this) {
            this.stop();
        } else {
            readsNow?.stop();
            this.read();
        }
    }

    /** What stands there now, a line each. @returns {string[]} */
    standing() {
        const part = this.closest('section') ?? document;
        return [...part.querySelectorAll(this.dataset.lines ?? '')].map((line) => {
            const said = this.dataset.said ? [...line.querySelectorAll(this.dataset.said)] : [line];
            return asRead(said.map(inTheirLanguage));
        }).filter(Boolean);
    }

    read() {
        const voice = this.voice();
        this.lines = this.standing();
        if (!voice || this.lines.length === 0) {
            return;
        }
        readsNow = this;
        this.say('stop');
        this.spoken = this.lines.map((line) => {
            const spoken = new SpeechSynthesisUtterance(line);
            return Object.assign(spoken, { voice, lang: voice.lang });
        });
        const { spoken } = this;
        spoken[spoken.length - 1].addEventListener('end', () => this.ended(spoken));
        spoken.forEach((one) => window.speechSynthesis.speak(one));
    }

    /** The end of an earlier reading comes late: it ends nothing. @param {SpeechSynthesisUtterance[]} spoken */
    ended(spoken) {
        if (this.spoken === spoken) {
            this.stop();
        }
    }

    /** A live update came: what no longer stands there is not read on. */
    follow() {
        if (readsNow === this && !stillStands(this.lines, this.standing())) {
            this.stop();
        }
    }

    stop() {
        if (readsNow === this) {
            readsNow = null;
            this.spoken = [];
            window.speechSynthesis.cancel();
            this.say('read');
        }
    }

    /** @param {string} word what the button does now */
    say(word) {
        this.querySelector('button > span')?.replaceChildren(wordIn(this, word, 'word'));
    }
}

customElements.define('read-aloud', ReadAloud);
