// The house answers without the room: it has closed, or knows this seat or link no more. What it says of that takes the
// place of the page. Not by loading it anew: what a phone has only in memory would be lost before anybody had seen it,
// and where two answers take turns that would never end.
import { focusOn } from './focus.js';
import { forgetWhatIsOver } from './leave.js';

const OUR_SCRIPT = 'script[src="/static/js/evensay.js"]';

/**
 * Some networks answer with a page of their own, which says nothing of the room: that one does not.
 * @param {Document} page @returns {boolean} whether it does
 */
export function standsInItsPlace(page) {
    if (!page.querySelector(OUR_SCRIPT)) {
        return false;
    }
    document.title = page.title;
    document.documentElement.className = page.documentElement.className;
    document.body.replaceWith(document.adoptNode(page.body));
    forgetWhatIsOver(document);
    focusOn(document.querySelector('main [role="status"]') ?? document.querySelector('h1'), false, false);
    return true;
}
