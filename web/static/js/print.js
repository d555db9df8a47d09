// The button that prints is there only where a script can print.

/** @param {Document} page */
export function offerToPrint(page) {
    page.querySelectorAll('[data-print]').forEach((element) => {
        const button = /** @type {HTMLButtonElement} */ (element);
        button.hidden = false;
        button.addEventListener('click', () => page.defaultView?.print());
    });
}
