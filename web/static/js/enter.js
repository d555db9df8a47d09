// A link with a secret behind the #: the secret goes to the server by post, once, and out of the address at once.

/** Where somebody still has to press, the key waits in its field. @param {Document} page @param {string} key */
function fill(page, key) {
    for (const field of page.querySelectorAll('form[data-fill] input[name=key]')) {
        /** @type {HTMLInputElement} */ (field).value = key;
    }
}

/** @param {Document} page @param {Location} location */
export function enterByFragment(page, location) {
    const form = /** @type {HTMLFormElement | null} */ (page.querySelector('form[data-enter]'));
    const key = /(?:^#|&)key=([0-9a-f]{32})/.exec(location.hash)?.[1];
    if (!key) {
        return;
    }
    window.history.replaceState(null, '', location.pathname);
    fill(page, key);
    const field = /** @type {HTMLInputElement | null} */ (form?.querySelector('input[name=key]'));
    if (form && field) {
        field.value = key;
        form.submit();
    }
}
