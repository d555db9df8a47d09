// Where the room is, as the page says it.

/** The line that says what to do now: the heading of the step. @returns {HTMLElement | null} */
export function stepHeading() {
    return document.querySelector('#part-where > .now, .screen-now > .now');
}

/** The step's own name, whatever is said of it. */
export function stepName() {
    return stepHeading()?.closest('section')?.className.match(/\b(where|screen)-[A-Z]+/)?.[0] ?? '';
}

/** @param {Element | null} element */
export function saidBy(element) {
    return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
