// An idea that is longer than a whole column of the wall ends there with "…", and none with fewer lines than it has room
// for is cut: its whole text is on every phone, and in the spotlight.
import { heightOf, heightOfAColumn, tooTall } from './wall-pages.js';

/** How many lines an idea can have, where there is one that has too many. @param {HTMLElement} list in pages */
export function linesThatFit(list) {
    const lines = tooTall(list).map((row) => linesOf(row, heightOfAColumn(list, row)));
    return lines.length === 0 ? undefined : Math.max(1, Math.min(...lines));
}

/** @param {HTMLElement} row @param {number} room */
function linesOf(row, room) {
    const text = row.querySelector('.idea-text') ?? row;
    const line = Number.parseFloat(getComputedStyle(text).lineHeight) * (text.currentCSSZoom || 1);
    // Where ideas are cut, what they say in other languages is left out first.
    const left = [text, ...row.querySelectorAll('.translated')].reduce((all, part) => all + heightOf(part), 0);
    return Math.floor((room - (heightOf(row) - left)) / line);
}
