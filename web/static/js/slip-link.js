// The square code on a printed ballot leads to the page of whoever types it in, with the number of the paper behind the
// #. Here the number goes into its field, so that nobody types in another paper's.
const SLIP = /^#slip-([1-9][0-9]{0,4})$/;

/** @param {Document} page @param {Location} address */
export function takeSlip(page, address) {
    const number = SLIP.exec(address.hash)?.[1];
    const field = /** @type {HTMLInputElement | null} */ (page.querySelector('input[data-slip]'));
    if (number && field) {
        field.closest('details')?.setAttribute('open', '');
        field.value = number;
        field.focus();
        page.defaultView?.history.replaceState(null, '', address.pathname + address.search);
    }
}
