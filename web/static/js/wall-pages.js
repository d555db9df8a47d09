// A list on the wall that is too long for one view, turned page by page: a page is as many whole columns as fit.
/** Pixels that a browser may round away: no less than fit-view lets pass. */
const SLACK = 5;
const LISTS = '.screen-body > :is(.ideas, .review, .results)';

/** Older browsers have no checkVisibility. @param {Element} element */
function isDrawn(element) {
    return element.getClientRects().length > 0;
}

/** The list that the wall shows, if it shows one. @param {ParentNode} view @returns {HTMLElement | null} */
export function listOnWall(view) {
    const list = /** @type {HTMLElement | null} */ (view.querySelector(LISTS));
    return list && isDrawn(list) ? list : null;
}

/** The idea in the light, if the wall shows one. @param {ParentNode} view @returns {HTMLElement | null} */
export function spotlightOnWall(view) {
    return view.querySelector('.screen-body > .screen-spotlight');
}

/** @param {HTMLElement} list @returns {HTMLElement[]} */
export function rowsOf(list) {
    return [.../** @type {HTMLCollectionOf<HTMLElement>} */ (list.children)].filter(isDrawn);
}

/** As it is drawn, over all columns that it goes through. @param {Element} element */
export function heightOf(element) {
    return [...element.getClientRects()].reduce((sum, part) => sum + part.height, 0);
}

/** How much of a list in pages one row can have. @param {HTMLElement} list @param {HTMLElement} row */
export function heightOfAColumn(list, row) {
    const across = rowsOf(list).find((one) => getComputedStyle(one).columnSpan === 'all');
    const whole = heightOf(list);
    if (!across) {
        return whole;
    }
    const below = rowsOf(list).length > 1;
    return across === row ? whole / (below ? 2 : 1) : whole - heightOf(across);
}

/** Rows that would have to be cut, even on a page of their own. @param {HTMLElement | null} list in pages */
export function tooTall(list) {
    return list ? rowsOf(list).filter((row) => heightOf(row) > heightOfAColumn(list, row)) : [];
}

/** What can be turned: the list, or one long idea, in its columns, to the side; or, without, the body, downwards. */
function turned() {
    const paged = document.querySelector('[data-paged=true]') ?? document.createDocumentFragment();
    const list = listOnWall(paged) ?? spotlightOnWall(paged);
    return { list, body: /** @type {HTMLElement | null} */ (document.querySelector('.screen-body')) };
}

/** Not rounded: many pages would add up what is. @param {HTMLElement} list how far it is from the beginning of one page to that of the next */
function widthOfAPage(list) {
    const width = list.getBoundingClientRect().width / (list.currentCSSZoom || 1);
    return width + (Number.parseFloat(getComputedStyle(list).columnGap) || 0);
}

/**
 * The last page is a full view too: it begins before the end of the page before it.
 * @returns {{page: number, of: number}} counting from 1
 */
export function pages() {
    const { list, body } = turned();
    const [at, most, one] = list
        ? [Math.abs(list.scrollLeft), list.scrollWidth - list.clientWidth, widthOfAPage(list)]
        : [body?.scrollTop ?? 0, (body?.scrollHeight ?? 0) - (body?.clientHeight ?? 0), body?.clientHeight ?? 0];
    const of = 1 + Math.max(0, Math.ceil((most - SLACK) / Math.max(1, one)));
    const page = at > most - SLACK ? of : 1 + Math.floor((at + SLACK) / Math.max(1, one));
    return { page, of };
}

/** Goes to a page, counting from 1; beyond the ends it stops there. @param {number} page */
export function goTo(page) {
    const { list, body } = turned();
    const steps = Math.max(1, Math.min(pages().of, page)) - 1;
    if (list) {
        const side = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
        list.scrollLeft = side * steps * widthOfAPage(list);
    } else if (body) {
        body.scrollTop = steps * body.clientHeight;
    }
}
