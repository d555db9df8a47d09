// <fit-view>: what is on the wall stays on the wall. Nobody scrolls a projector, so when a step has more to show than
// fits, its words get smaller, a little at a time, until everything is in view. What a phone shows never shrinks.

const STEP = 0.95;
const SMALLEST = 0.45;

class FitView extends HTMLElement {
    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        this.addEventListener('part', () => this.fit(), { signal });
        window.addEventListener('resize', () => this.fit(), { signal });
        document.fonts.ready.then(() => this.fit());
        this.fit();
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    fit() {
        let scale = 1;
        this.scaleTo(scale);
        while (this.overflows() && scale * STEP > SMALLEST) {
            scale *= STEP;
            this.scaleTo(scale);
        }
    }

    /** @param {number} scale */
    scaleTo(scale) {
        this.style.setProperty('--fit', String(scale));
    }

    overflows() {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight > clientHeight;
    }
}

customElements.define('fit-view', FitView);
