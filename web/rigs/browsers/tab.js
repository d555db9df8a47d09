// A page in some browser, used as a person uses it: by the words on it. What differs from browser to browser is in the
// five things that a driver does: go, run, find (something that can be clicked and typed into), resize, picture.
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 100;

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** In the page: the first that is to be seen, has these words, and exactly these if it must. */
function shown(selector, words, exactly) {
    const says = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    const isFoldedAway = (element) => element.parentElement.closest('details:not([open])') !== null
        && !element.closest('summary');
    return [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0
        && !isFoldedAway(element)
        && (exactly ? says(element) === words : says(element).includes(words))) ?? null;
}

/** In the page: the field with this label. */
function labelled(words) {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(words)
        && one.getClientRects().length > 0);
    return label?.control ?? null;
}

/** In the page: how much wider its content is than its window. */
function tooWide() {
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/**
 * In the page: words that reach beyond a side of the window, where they are cut. Not in the body of the wall: pages of a
 * list lie beside it, and browsers do not agree on how to measure what is zoomed.
 */
function cutWords() {
    return [...document.querySelectorAll('main *')].filter((one) => one.childElementCount === 0
        && one.textContent.trim() !== '' && one.getClientRects().length > 0
        && !one.closest('.screen-body, details:not([open]) > :not(summary)')
        && (one.getBoundingClientRect().right > window.innerWidth + 1 || one.getBoundingClientRect().left < -1))
        .map((one) => one.textContent.trim());
}

export class Tab {
    constructor(driver, folder) {
        this.driver = driver;
        this.folder = folder;
        this.faults = driver.faults;
    }

    /** A page that has been left is another one: only what comes without that is live. */
    async open(address) {
        await this.driver.go(address);
        await this.until(() => document.readyState === 'complete', [], `${address} is there`);
    }

    /** Every custom element of the page must have come to life, and from here on it must not be loaded again. */
    async isAlive() {
        await this.until(() => [...document.querySelectorAll('live-room')].some((room) => room.matches(':defined')), [],
            'the room is alive');
        const dead = await this.driver.run(() => [...document.querySelectorAll('body *')]
            .filter((one) => one.localName.includes('-') && !customElements.get(one.localName))
            .map((one) => one.localName));
        dead.forEach((name) => this.faults.push(`<${name}> is not defined`));
        await this.driver.run(() => { window.sameAsBefore = true; });
    }

    async wasNeverLoadedAgain() {
        if (!await this.driver.run(() => window.sameAsBefore === true)) {
            this.faults.push('the page was loaded again');
        }
    }

    async until(holds, args, what) {
        const end = Date.now() + PATIENCE_MS;
        while (!await this.driver.holds(holds, ...args).catch(() => false)) {
            if (Date.now() > end) {
                throw new Error(`Waited in vain: ${what}`);
            }
            await pause(LOOK_EVERY_MS);
        }
    }

    sees(words, where = 'body') {
        return this.until((selector, said) => [...document.querySelectorAll(selector)]
            .some((one) => one.textContent.replace(/\s+/g, ' ').includes(said)), [where, words], `“${words}” in ${where}`);
    }

    async seesNo(words) {
        if (await this.driver.run((said) => document.body.textContent.includes(said), words)) {
            throw new Error(`“${words}” must not be on the page yet`);
        }
    }

    async press(words, selector = 'button', exactly = true) {
        await this.until(shown, [selector, words, exactly], `“${words}” can be pressed`);
        await (await this.driver.find(shown, selector, words, exactly)).click();
    }

    async isGone(words, selector = 'button') {
        await this.until((where, said) => ![...document.querySelectorAll(where)]
            .some((one) => one.textContent.trim() === said), [selector, words], `“${words}” is gone`);
    }

    async fill(label, text) {
        await this.until(labelled, [label], `a field “${label}”`);
        await (await this.driver.find(labelled, label)).type(text);
    }

    text(selector, nth = 0) {
        return this.driver.run((where, at) => document.querySelectorAll(where)[at].textContent.trim(), selector, nth);
    }

    /** A picture, and a look at what no picture may have: content that reaches beyond a side. */
    async picture(name) {
        await this.driver.picture(`${this.folder}/${name}.png`);
        const over = await this.driver.run(tooWide);
        if (over > 0) {
            this.faults.push(`${name}: ${over} px wider than the window`);
        }
        (await this.driver.run(cutWords)).forEach((words) => this.faults.push(`${name}: “${words}” is cut`));
    }
}
