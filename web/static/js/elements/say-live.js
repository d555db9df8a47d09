// <say-live>: tells people who listen to the page when the room goes to another step. One message in five seconds.
const QUIET_MS = 5_000;

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

    /** The region is emptied first: the same words again would not be read out. @param {string} text */
    say(text) {
        window.clearTimeout(this.later);
        const wait = Math.max(100, this.saidAt + QUIET_MS - Date.now());
        this.textContent = '';
        this.later = window.setTimeout(() => {
            this.textContent = text;
            this.saidAt = Date.now();
        }, wait);
    }
}

customElements.define('say-live', SayLive);
