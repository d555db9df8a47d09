// The page as a reload would show it now: for pages whose line will not open, and for elements that the room outran.
import { wordsIn } from './held.js';
import { requested } from './request.js';

/** @returns {Promise<Document>} rejects when the page cannot be had */
export async function freshPage() {
    const answer = await requested(window.location.href);
    if (!answer.ok) {
        throw new Error(`the page answers ${answer.status}`);
    }
    return new DOMParser().parseFromString(answer.text, 'text/html');
}

/**
 * The same as a frame of the line would say it.
 * @param {Document} page
 * @returns {import('./elements/live-room.js').Frame | null}
 */
export function frameOf(page) {
    const room = /** @type {HTMLElement | null} */ (page.querySelector('live-room'));
    const parts = [...page.querySelectorAll('section[id^="part-"]')].map((part) => [part.id, part.outerHTML]);
    return room && {
        v: Number(room.dataset.version), epoch: room.dataset.epoch ?? '', now: Number(room.dataset.now),
        parts: Object.fromEntries(parts), as: wordsIn(room.dataset.has ?? ''),
    };
}
