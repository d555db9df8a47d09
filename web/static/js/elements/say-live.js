// <say-live>: tells people who listen to the page when the room goes to another step. One message in five seconds.
const QUIET_MS = 5_000;
const BLANK_MS = 100;

class SayLive extends HTMLElement {
    saidAt = 0;

    connectedCallback() {
        this.setAttribute('role', 'status');
        this.setAttribute('aria-live', 'polite');
        this.last = this.now();
        this.gone = new AbortController();
        this.closest('live-room')?.addEventListener('part', () => this.changed(), { signal: this.gone.signal });
    }

    disconnectedCallback() {
        this.gone?.abort();
        window.clearTimeout(this.later);
    }

    now() {
        return document.querySelector('.now')?.textContent?.trim() ?? '';
    }

    changed() {
        if (this.now() !== this.last) {
            this.last = this.now();
            this.say(this.last);
        }
    }

    /**
     * The region is emptied first: the same words again would not be read out.
     * @param {string} text
     * @param {boolean} [own] what the person has just done themselves is said at once
     */
    say(text, own = false) {
        window.clearTimeout(this.later);
        const wait = own ? BLANK_MS : Math.max(BLANK_MS, this.saidAt + QUIET_MS - Date.now());
        this.textContent = '';
        this.later = window.setTimeout(() => {
            this.textContent = text;
            this.saidAt = Date.now();
        }, wait);
    }
}

customElements.define('say-live', SayLive);
