// Loads the page again when something that it is made of has changed, or when the program was started again. Pages of
// scripts/dev have it, and no others. What somebody is writing is kept, as at every reload.
const EVERY_MS = 500;

const shown = document.querySelector('script[data-edition]').dataset.edition;

/** The newest; the one that is shown while the program is being started. */
async function edition() {
    try {
        const answer = await fetch('/static/dev/edition.txt', { cache: 'no-store' });
        return answer.ok ? await answer.text() : shown;
    } catch {
        return shown;
    }
}

setInterval(async () => {
    if (await edition() !== shown) {
        window.location.reload();
    }
}, EVERY_MS);
