// Where the keyboard is must never be lost: neither with a question that closes, nor with a row that goes.
import { stepHeading, stepName } from './step.js';

/** What is left of the last scrolling, half a pixel at most. */
let unscrolled = 0;

/** Closes what somebody had opened. If they were in it, they are at its summary again. @param {Element | null} details */
export function closeAround(details) {
    const within = details?.contains(document.activeElement);
    details?.removeAttribute('open');
    if (within) {
        details?.querySelector('summary')?.focus();
    }
}

/** Escape takes a question back. @param {KeyboardEvent} event */
export function takeBack(event) {
    if (event.key === 'Escape' && event.target instanceof Element) {
        closeAround(event.target.closest('details.confirm[open]'));
    }
}

/**
 * The room changes. If what had the focus has gone with it, the heading of its part has it now, or that of the step if
 * it is another one: otherwise the next Tab would begin at the top of the page. If it is there still and was in sight,
 * it stands where it stood: not every browser sees to that, and Chromium at times with what comes and not with what
 * goes. At the top of a page what is new is to be seen, and pushes it down as long as it stays in sight.
 * @param {() => void} change
 */
export function keepingPlace(change) {
    const had = document.activeElement;
    const part = had?.closest('section[id^="part-"]')?.id;
    const stood = part && had && isInSight(had) ? had.getBoundingClientRect().top : undefined;
    const atTheTop = window.scrollY === 0;
    const byKeys = had !== null && isRinged(had);
    const step = stepName();
    change();
    if (part && (document.activeElement ?? document.body) === document.body) {
        const isElsewhere = stepName() !== step;
        focusOn(isElsewhere && (stepHeading() ?? goodbye()) || headingOf(part), byKeys, !isElsewhere);
    } else if (had && had === document.activeElement && stood !== undefined && !(atTheTop && isInSight(had))) {
        scrollDown(had.getBoundingClientRect().top - stood);
    }
}

/** A browser scrolls by whole pixels only: the rest is kept, or it would add up. @param {number} pixels */
function scrollDown(pixels) {
    const whole = Math.round(pixels + unscrolled);
    unscrolled += pixels - whole;
    window.scrollBy(0, whole);
}

/** Not outside of the window, nor behind a bar. @param {Element} place */
function isInSight(place) {
    const box = place.getBoundingClientRect();
    const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return there !== null && (place.contains(there) || there.contains(place));
}

/** Safari could not tell before 2022: then there is a ring, which harms nobody. @param {Element} element */
function isRinged(element) {
    try {
        return element.matches(':focus-visible:not([data-unringed])');
    } catch {
        return true;
    }
}

/** The page of somebody who has gone, or whose device has. @returns {HTMLElement | null} */
function goodbye() {
    return document.querySelector('.goodbye h1');
}

/** @param {string} id @returns {HTMLElement | null} */
function headingOf(id) {
    const part = document.getElementById(id);
    return part?.querySelector('h1, h2, h3') ?? part;
}

/**
 * It has a ring only for somebody who goes by keys.
 * @param {HTMLElement | null} place @param {boolean} byKeys @param {boolean} preventScroll
 */
export function focusOn(place, byKeys, preventScroll) {
    place?.setAttribute('tabindex', '-1');
    place?.toggleAttribute('data-unringed', !byKeys);
    place?.focus({ preventScroll });
}
