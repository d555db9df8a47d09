// A file that takes a moment to make: a sentence says so beside its link until the file is there. Without scripts, or
// when it cannot be had this way, the browser fetches it as it fetches any other.
import { busyLine } from './busy.js';

/** @param {Document} page */
export function fetchSlowFiles(page) {
    page.addEventListener('click', (event) => {
        const link = /** @type {Element} */ (event.target).closest('a[data-busy]');
        if (link && isPlain(event)) {
            event.preventDefault();
            take(/** @type {HTMLAnchorElement} */ (link));
        }
    });
}

/** A click that means: here, and now. @param {MouseEvent} event */
function isPlain(event) {
    return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** @param {HTMLAnchorElement} link */
async function take(link) {
    if (link.getAttribute('aria-busy') === 'true') {
        return;
    }
    const said = busyLine(link.ownerDocument, link.dataset.busy ?? '');
    link.setAttribute('aria-busy', 'true');
    link.parentElement?.after(said);
    try {
        const answer = await fetch(link.href);
        if (!answer.ok) {
            throw new Error(answer.statusText);
        }
        hand(await answer.blob(), nameIn(answer.headers.get('Content-Disposition') ?? ''), link.ownerDocument);
    } catch {
        window.location.assign(link.href);
    } finally {
        said.remove();
        link.removeAttribute('aria-busy');
    }
}

/** The name that the server gave it. @param {string} disposition */
export function nameIn(disposition) {
    return /filename="([^"]+)"/.exec(disposition)?.[1] ?? '';
}

/** @param {Blob} file @param {string} name @param {Document} page */
function hand(file, name, page) {
    const link = page.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}
