// <fit-view>: what is on the wall stays on the wall. When a step has more to show than fits, its words get smaller, a
// little at a time, until everything is in view. A list of ideas stops at letters of 1/44 of the screen's height, one
// with figures, which are smaller than its words, at 1/38; it takes a second column before it goes on in pages. Words that somebody has made
// larger are not made smaller again, but they grow only as far as each idea is whole on a page. What a phone shows never
// shrinks.
import { linesThatFit } from '../clamp.js';
import { fewest } from '../fewest.js';
import { listOnWall, spotlightOnWall, tooTall } from '../wall-pages.js';

const STEP = 0.95;
const MOST_STEPS = 17;
/** Zoomed boxes that end where the view ends add up to a little more. */
const ROUNDED_AWAY_PX = 4;
const LEAST_OF_IDEAS = 1 / 44;
const LEAST_WITH_FIGURES = 1 / 38;
/** What everybody talks about is read from the last row: a very long idea goes on in pages sooner than smaller. */
const LEAST_IN_THE_LIGHT = 1 / 18;
/** The question may grow until it has this share of the screen: what it asks for needs the rest. */
const MOST_OF_A_HEAD = 0.4;

class FitView extends HTMLElement {
    text = 1;

    connectedCallback() {
        this.gone = new AbortController();
        const { signal } = this.gone;
        const fit = () => this.fit();
        document.addEventListener('part', fit, { signal });
        document.addEventListener('text-size', fit, { signal });
        window.addEventListener('resize', fit, { signal });
        document.fonts.addEventListener('loadingdone', fit, { signal });
        this.fit();
    }

    disconnectedCallback() {
        this.gone?.abort();
    }

    fit() {
        this.clamp(undefined);
        this.sideBySide(false);
        this.growTo(this.wished());
        this.shrinkTo(0);
        this.turnPages(false);
        if (this.wished() > 1) {
            this.growWithinBounds();
        }
        if (this.overflows()) {
            this.shrinkOrGoOn();
        }
        this.dispatchEvent(new Event('fitted', { bubbles: true }));
    }

    /** How large somebody wants the words of this wall. */
    wished() {
        return Number(document.body.style.getPropertyValue('--text')) || 1;
    }

    growWithinBounds() {
        const steps = Math.ceil(Math.log(1 / this.wished()) / Math.log(STEP));
        const hopeless = this.cutAnyhow();
        const grow = (/** @type {number} */ less) => this.growTo(Math.max(1, this.wished() * STEP ** less));
        grow(fewest(steps, (less) => {
            grow(less);
            return this.isCrowded(hopeless);
        }));
        this.turnPages(false);
        if (this.text > 1 && this.overflows()) {
            this.turnPages(this.list() !== null);
            this.clampTooTall();
        }
    }

    /** How many ideas are longer than a page in the smallest words. */
    cutAnyhow() {
        this.growTo(1);
        this.shrinkTo(this.mostSteps());
        this.turnPages(this.list() !== null && this.overflows());
        const cut = tooTall(this.list()).length;
        this.shrinkTo(0);
        return cut;
    }

    /** Whether larger words take room that nothing can make up for, or would cut an idea. @param {number} hopeless */
    isCrowded(hopeless) {
        this.turnPages(false);
        const head = this.querySelector('.screen-head')?.getBoundingClientRect().height ?? 0;
        if (head > window.innerHeight * MOST_OF_A_HEAD) {
            return true;
        }
        if (!this.overflows()) {
            return false;
        }
        this.turnPages(this.list() !== null);
        return this.overflows() || tooTall(this.list()).length > hopeless;
    }

    /** A list that would need pages beside new words makes room for them; what is left may then be larger again. */
    shrinkOrGoOn() {
        this.shrink();
        if (this.list() && this.overflows()) {
            this.sideBySide(true);
            this.shrink();
        }
        if (this.goesOn() && this.overflows()) {
            this.turnPages(true);
            if (this.goesOn()) {
                this.clampTooTall();
            } else {
                this.shrink();
            }
        }
    }

    shrink() {
        this.shrinkTo(fewest(this.mostSteps(), (steps) => {
            this.shrinkTo(steps);
            return this.overflows();
        }));
    }

    mostSteps() {
        const long = this.goesOn();
        if (!long) {
            return MOST_STEPS;
        }
        const size = Number.parseFloat(getComputedStyle(long).fontSize);
        const least = window.innerHeight * this.least(long);
        return Math.max(0, Math.min(MOST_STEPS, Math.floor(Math.log(least / size) / Math.log(STEP))));
    }

    /** As a share of the screen's height. @param {HTMLElement} long */
    least(long) {
        if (long.matches('.screen-spotlight')) {
            return LEAST_IN_THE_LIGHT;
        }
        return long.matches('.ideas') ? LEAST_OF_IDEAS : LEAST_WITH_FIGURES;
    }

    list() {
        return listOnWall(this);
    }

    /** What does not have to be in one view. */
    goesOn() {
        return this.list() ?? spotlightOnWall(this);
    }

    /** @param {number} text */
    growTo(text) {
        this.text = text;
        this.style.setProperty('--text', String(text));
    }

    /** @param {number} steps */
    shrinkTo(steps) {
        this.style.setProperty('--fit', String(STEP ** steps));
    }

    /** @param {boolean} yes */
    turnPages(yes) {
        this.dataset.paged = String(yes);
    }

    /** A list of few lines in two columns, where one has no room for all. @param {boolean} yes */
    sideBySide(yes) {
        this.dataset.columns = yes ? '2' : '';
    }

    clampTooTall() {
        const list = this.list();
        this.clamp(list ? linesThatFit(list) : undefined);
    }

    /** @param {number | undefined} lines */
    clamp(lines) {
        this.dataset.clamped = String(lines !== undefined);
        this.style.setProperty('--lines', String(lines ?? 'none'));
    }

    overflows() {
        const body = this.querySelector('.screen-body') ?? document.documentElement;
        return body.scrollHeight > body.clientHeight + ROUNDED_AWAY_PX;
    }
}

customElements.define('fit-view', FitView);
