// <copy-link data-text data-done>: copies a text, and says so on its button.

class CopyLink extends HTMLElement {
    connectedCallback() {
        this.gone = new AbortController();
        this.addEventListener('click', () => this.copy(), { signal: this.gone.signal });
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    async copy() {
        try {
            await navigator.clipboard.writeText(this.dataset.text ?? '');
        } catch {
            this.select();
            return;
        }
        this.querySelector('button > span')?.replaceChildren(this.dataset.done ?? '');
    }

    /** Without leave to copy (no HTTPS on a local network) the text is marked, ready for the person to copy. */
    select() {
        const text = this.closest('.link')?.querySelector('code');
        if (text) {
            window.getSelection()?.selectAllChildren(text);
        }
    }
}

customElements.define('copy-link', CopyLink);
