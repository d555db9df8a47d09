// Which of the browser's voices reads. Only one that speaks on the device itself: others send what they read to whoever
// made the browser (decision 39).

/** @typedef {{lang: string, localService: boolean, default?: boolean}} Voice */

/** `en` of `en-x-easy`, and of `en_GB` as phones write it. @param {string} tag */
function languageOf(tag) {
    return tag.toLowerCase().split(/[-_]/)[0];
}

/**
 * The accent that the browser asks for, else the voice that the person has chosen for their device, else any.
 * @template {Voice} V
 * @param {readonly V[]} voices @param {string} page the language of the page @param {readonly string[]} asked
 * @returns {V | undefined}
 */
export function voiceFor(voices, page, asked) {
    const fit = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(page));
    const accents = asked.map((tag) => tag.toLowerCase());
    return fit.find((voice) => accents.includes(voice.lang.toLowerCase().replace('_', '-')))
        ?? fit.find((voice) => voice.default) ?? fit[0];
}
