// Somebody who writes further down their page is told at its top that it is their turn, or that they are asked, and
// comes there by one press. The line is there only while that card is out of sight, and takes the focus from nobody;
// whoever listens hears of it by <say-live>.
import { focusOn } from './focus.js';
import { saidBy } from './step.js';

/** Of the window's upper and lower edge: a card of which no more is seen is out of sight. */
const EDGES = '-64px 0px';

/** @type {Element | null} the card that is watched */
let card = null;
let isOutOfSight = false;

/** @param {Document} page */
export function pointToMyTurn(page) {
    const watcher = new IntersectionObserver((seen) => {
        isOutOfSight = seen.some(({ target, isIntersecting }) => target === card && !isIntersecting);
        showTurnLine(page);
    }, { rootMargin: EDGES });
    const look = () => {
        const now = page.querySelector('#part-now .my-turn');
        if (now !== card) {
            watcher.disconnect();
            isOutOfSight = false;
            card = now;
            if (now) {
                watcher.observe(now);
            }
        }
        showTurnLine(page);
    };
    page.addEventListener('part', look);
    look();
}

/**
 * A line that has the focus stays until the card has gone: otherwise the focus would be nowhere.
 * @param {Document} page
 */
function showTurnLine(page) {
    const there = page.querySelector('.turn-line');
    const words = saidBy(card?.querySelector('h2') ?? null);
    if (card && words && (isOutOfSight || there === page.activeElement)) {
        const line = there ?? madeAt(page);
        line.textContent = words;
    } else {
        there?.remove();
    }
}

/** @param {Document} page @returns {Element} */
function madeAt(page) {
    const line = Object.assign(page.createElement('a'), { className: 'button turn-line', href: '#part-now' });
    line.addEventListener('click', (event) => {
        event.preventDefault();
        focusOn(card?.querySelector('h2') ?? null, event.detail === 0, false);
    });
    page.querySelector('[data-link-state]')?.after(line);
    return line;
}
