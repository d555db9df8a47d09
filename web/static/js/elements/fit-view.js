// <fit-view>: what is on the wall stays on the wall. When a step has more to show than fits, its words get smaller, a
// little at a time, until everything is in view. A list of ideas stops at letters of 1/44 of the screen's height, one
// with figures, which are smaller than its words, at 1/40, and a few of either at 1/50; longer ones go on in pages. What
// a phone shows never shrinks.

const STEP = 0.95;
const MOST_STEPS = 15;
/** Zoomed boxes that end where the view ends add up to a little more. */
const ROUNDED_AWAY_PX = 4;
const LEAST_OF_IDEAS = 1 / 44;
const LEAST_WITH_FIGURES = 1 / 40;
/** A few ideas stay together in one view, whatever their words are. */
const FEW = 8;
const LEAST_OF_A_FEW = 1 / 50;

class FitView extends HTMLElement {
    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        const fit = () => this.fit();
        document.addEventListener('part', fit, { signal });
        document.addEventListener('text-size', fit, { signal });
        window.addEventListener('resize', fit, { signal });
        document.fonts.ready.then(fit);
        this.fit();
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    fit() {
        this.dataset.paged = 'false';
        if (this.overflowsAt(0)) {
            this.scaleTo(this.fewest(this.mostSteps()));
            this.dataset.paged = String(this.list() !== null && this.overflows());
        }
        this.dispatchEvent(new Event('fitted', { bubbles: true }));
    }

    /** The fewest steps that fit, or the most. Found by halving: each look at a long list is a layout of all of it. @param {number} most */
    fewest(most) {
        let tooFew = 0;
        let enough = most;
        while (enough - tooFew > 1) {
            const middle = Math.floor((tooFew + enough) / 2);
            if (this.overflowsAt(middle)) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** Words that somebody has made larger are not made smaller again. */
    mostSteps() {
        const text = Number(document.body.style.getPropertyValue('--text')) || 1;
        if (text > 1) {
            return 0;
        }
        const list = this.list();
        if (!list) {
            return MOST_STEPS;
        }
        const size = Number.parseFloat(getComputedStyle(list).fontSize);
        const least = (window.innerHeight * this.leastOf(list)) / size;
        return Math.max(0, Math.min(MOST_STEPS, Math.floor(Math.log(least) / Math.log(STEP))));
    }

    /** @param {Element} list */
    leastOf(list) {
        if (list.childElementCount <= FEW) {
            return LEAST_OF_A_FEW;
        }
        return list.matches('.ideas') ? LEAST_OF_IDEAS : LEAST_WITH_FIGURES;
    }

    /** @returns {Element | null} */
    list() {
        return this.querySelector(':is(.ideas, .review, .results)');
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
        const body = this.querySelector('.screen-body') ?? document.documentElement;
        return body.scrollHeight > body.clientHeight + ROUNDED_AWAY_PX;
    }
}

customElements.define('fit-view', FitView);
