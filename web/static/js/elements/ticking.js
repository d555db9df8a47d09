// What elements share that show a time: they tick, and show it again when a part has come, which has no time in it:
// without that the time would be gone until the next tick.
export class Ticking extends HTMLElement {
    /** @type {number | undefined} */
    ticking = undefined;

    connectedCallback() {
        this.ticking = window.setInterval(() => this.show(), 500);
        this.gone = new AbortController();
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

    /** @returns {string} what is to be read now */
    reading() {
        return '';
    }

    show() {
        const text = this.reading();
        const shown = /** @type {HTMLElement} */ (this);
        if (shown.textContent !== text) {
            shown.textContent = text;
        }
    }
}
