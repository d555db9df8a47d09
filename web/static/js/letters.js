// How many letters of a field are left, once it is worth saying.

const SAID_AT_MOST = 60;
const SAID_OF_ALL = 1 / 4;

/** @param {number} most of the field, -1 where it has no end @param {number} written @returns {number | undefined} */
export function lettersLeft(most, written) {
    const left = most - written;
    return most > 0 && left <= SAID_AT_MOST && left < most * SAID_OF_ALL ? left : undefined;
}
