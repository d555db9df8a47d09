// One computer often holds both windows: the screen, and the page of whoever leads. The screen can reveal nothing, but a
// key that is pressed there can ask the other window, in the same browser, to press its button. Where that page is not
// open, or the browser knows no such channels (Safari before 2022), nobody answers. Nothing is told but the room's number,
// and only pages from the same place can listen.
const NAME = 'evensay.reveal';
const ANSWERED_WITHIN_MS = 200;

/** The number of the room in a page's address, as in "/room/NUMBER/screen". @param {string} path */
export function roomIn(path) {
    return path.split('/')[2] ?? '';
}

function channelIfAny() {
    return 'BroadcastChannel' in window ? new BroadcastChannel(NAME) : null;
}

/** @param {string} room @returns {Promise<boolean>} whether a page that leads has heard it */
export function askToReveal(room) {
    const channel = channelIfAny();
    if (!channel) {
        return Promise.resolve(false);
    }
    /** @type {Promise<boolean>} */
    const answer = new Promise((answered) => {
        channel.addEventListener('message', ({ data }) => data.heard === room && answered(true));
        window.setTimeout(() => answered(false), ANSWERED_WITHIN_MS);
        channel.postMessage({ reveal: room });
    });
    return answer.finally(() => channel.close());
}

/** @param {string} room @param {() => void} reveal @param {AbortSignal} signal ends the listening */
export function whenAskedToReveal(room, reveal, signal) {
    const channel = channelIfAny();
    channel?.addEventListener('message', ({ data }) => {
        if (data.reveal === room) {
            channel.postMessage({ heard: room });
            reveal();
        }
    }, { signal });
    signal.addEventListener('abort', () => channel?.close());
}
