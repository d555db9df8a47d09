// The server's clock as this page knows it: phones are often minutes off, and the timer must be the same for all.
let aheadMs = 0;

/** @param {number} serverNowMs what the server's clock said just now */
export function setServerNow(serverNowMs) {
    aheadMs = serverNowMs - Date.now();
}

/** @returns {number} */
export function serverNow() {
    return Date.now() + aheadMs;
}
