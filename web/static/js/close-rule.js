// Whether a page comes back after its socket was closed: 4000-4499 yes, 4500-4999 no, and of the standard codes
// only "policy violation" (1008) is final.
const POLICY = 1008;

/** @param {number} code @returns {boolean} */
export function comesBackAfter(code) {
    return code !== POLICY && !(code >= 4500 && code <= 4999);
}
