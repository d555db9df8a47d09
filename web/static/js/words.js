// Words for scripts come from the server, in templates on the page: scripts hold no language of their own.

/** @param {ParentNode} place @param {string} name @returns {string} */
export function wordIn(place, name) {
    const template = /** @type {HTMLTemplateElement | null} */ (place.querySelector(`template[data-say="${name}"]`));
    return template?.content.textContent?.trim() ?? '';
}

/** @param {string} sentence with {0}, {1}, ... @param {...(string | number)} values @returns {string} */
export function filled(sentence, ...values) {
    return sentence.replace(/\{(\d+)\}/g, (whole, at) => String(values[Number(at)] ?? whole));
}
