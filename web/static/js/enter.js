// A link with a secret behind the #: the secret goes to the server by post, once, and out of the address at once.

/** @param {Document} page @param {Location} location */
export function enterByFragment(page, location) {
    const form = /** @type {HTMLFormElement | null} */ (page.querySelector('form[data-enter]'));
    const key = /(?:^#|&)key=([0-9a-f]{32})/.exec(location.hash)?.[1];
    if (!key) {
        return;
    }
    window.history.replaceState(null, '', location.pathname);
    const field = /** @type {HTMLInputElement | null} */ (form?.querySelector('input[name=key]'));
    if (form && field) {
        field.value = key;
        form.submit();
    }
}
