// The moments at which a line may have died without a word: the phone wakes, its network comes back, somebody looks at
// the page again.

/** @param {(isSeen: boolean) => void} wake whether somebody looks at the page now @param {AbortSignal} signal */
export function onWaking(wake, signal) {
    const woken = () => wake(document.visibilityState !== 'hidden');
    // A page that is shown for the first time has just opened its line.
    window.addEventListener('pageshow', (event) => event.persisted && woken(), { signal });
    window.addEventListener('online', woken, { signal });
    document.addEventListener('visibilitychange', woken, { signal });
}
