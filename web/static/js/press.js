// While a finger or the mouse is down, nothing on the page moves: a button that goes, or is put elsewhere, between down
// and up gets no click, and whoever pressed it sees that nothing happens.

/** A press that takes longer is none: somebody scrolls, drags, or selects words. */
const AT_MOST_MS = 700;
/** A phone makes a click of a touch only after the finger has gone. */
const CLICK_WITHIN_MS = 150;

export class Press {
    /** @param {EventTarget} page @param {AbortSignal} signal */
    constructor(page, signal) {
        /** @type {(() => void)[]} */
        this.waiting = [];
        /** @type {ReturnType<typeof setTimeout> | undefined} */
        this.timer = undefined;
        const when = { signal, capture: true };
        page.addEventListener('pointerdown', () => this.lasts(AT_MOST_MS), when);
        page.addEventListener('pointerup', () => this.endsWithin(CLICK_WITHIN_MS), when);
        page.addEventListener('pointercancel', () => this.endsWithin(0), when);
        // What the click itself does, such as sending a form, comes before anything on the page has changed.
        page.addEventListener('click', () => this.endsWithin(0), when);
    }

    /** Now, or when nothing is pressed any more; one after the other, as they came. @param {() => void} work */
    whenOver(work) {
        this.waiting.push(work);
        if (this.timer === undefined) {
            this.goOn();
        }
    }

    /** @param {number} ms */
    lasts(ms) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.goOn(), ms);
    }

    /** @param {number} ms */
    endsWithin(ms) {
        if (this.timer !== undefined) {
            this.lasts(ms);
        }
    }

    /** Of work that fails the rest is done with what comes next. */
    goOn() {
        clearTimeout(this.timer);
        this.timer = undefined;
        for (let work = this.waiting.shift(); work; work = this.waiting.shift()) {
            work();
        }
    }
}
