// A form that may take longer than a moment says so once it is sent, and is not sent twice. Without scripts the page
// waits for its answer, as pages do.

/** @param {Document} page */
export function sayBusy(page) {
    page.addEventListener('submit', (event) => {
        const form = /** @type {HTMLElement} */ (event.target);
        if (form.dataset.busy) {
            markBusy(form, form.dataset.busy);
        }
    });
    // Whoever comes back by the browser's own button finds the form ready again.
    page.defaultView?.addEventListener('pageshow', () => page.querySelectorAll('form[data-busy]').forEach(readyAgain));
}

/**
 * @param {HTMLElement} form
 * @param {string} sentence
 */
function markBusy(form, sentence) {
    form.append(busyLine(form.ownerDocument, sentence));
    form.querySelectorAll('button').forEach((button) => { button.disabled = true; });
}

/** @param {Document} page @param {string} sentence */
export function busyLine(page, sentence) {
    const said = page.createElement('p');
    said.className = 'banner busy';
    said.setAttribute('role', 'status');
    said.textContent = sentence;
    return said;
}

/** @param {Element} form */
function readyAgain(form) {
    form.querySelectorAll('.busy').forEach((said) => said.remove());
    form.querySelectorAll('button').forEach((button) => { button.disabled = false; });
}
