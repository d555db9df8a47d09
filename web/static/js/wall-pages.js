// A list on the wall that is too long for one view, turned page by page: a page is as many whole columns as fit.
/** Pixels that a browser may round away: no less than fit-view lets pass. */
const SLACK = 5;
const LISTS = '[data-paged=true] :is(.ideas, .review, .results)';

/** What can be turned: the list in its columns, to the side; or, in a step without one, its body, downwards. */
function turned() {
    const list = /** @type {HTMLElement | null} */ (document.querySelector(LISTS));
    return { list, body: /** @type {HTMLElement | null} */ (document.querySelector('.screen-body')) };
}

/** @param {HTMLElement} list how far it is from the beginning of one page to that of the next */
function widthOfAPage(list) {
    return list.clientWidth + (Number.parseFloat(getComputedStyle(list).columnGap) || 0);
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
