/**
 * The fewest steps at which there is no longer too much, or the most. Found by halving: each look at a long list is a
 * layout of all of it.
 * @param {number} most
 * @param {(steps: number) => boolean} isTooMuch
 */
export function fewest(most, isTooMuch) {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isTooMuch(middle)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
