// <fit-view>: what is on the wall stays on the wall. Nobody scrolls a projector, so when a step has more to show than
// fits, its words get smaller, a little at a time, until everything is in view. What a phone shows never shrinks.

const STEP = 0.95;
const MOST_STEPS = 15;

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

    /** The fewest steps that fit, or the most. Found by halving: each look at a long list is a layout of all of it. */
    fit() {
        if (!this.overflowsAt(0)) {
            return;
        }
        let tooFew = 0;
        let enough = MOST_STEPS;
        while (enough - tooFew > 1) {
            const middle = Math.floor((tooFew + enough) / 2);
            if (this.overflowsAt(middle)) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        this.scaleTo(enough);
    }

    /** @param {number} steps */
    overflowsAt(steps) {
        this.scaleTo(steps);
        return this.overflows();
    }

    /** @param {number} steps */
    scaleTo(steps) {
        this.style.setProperty('--fit', String(STEP ** steps));
    }

    overflows() {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight > clientHeight;
    }
}

customElements.define('fit-view', FitView);
