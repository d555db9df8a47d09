// Browsers that puppeteer speaks with: the old Chromium, today's Chromium, and Firefox.
import { pause } from './tab.js';

const SETTLED_MS = 400;
const NO_FAULT = /WebSocket|net::ERR|NS_ERROR|status of 4|can.t establish a connection|NetworkError/;

class PuppeteerDriver {
    faults = [];

    constructor(page) {
        this.page = page;
        page.on('pageerror', (error) => this.hear(String(error.message ?? error)));
        page.on('console', (message) => message.type() === 'error' && this.hear(message.text()));
    }

    /** That a line was cut is no fault of a script. */
    hear(complaint) {
        if (!NO_FAULT.test(complaint)) {
            this.faults.push(complaint);
        }
    }

    go(address) {
        return this.page.goto(address);
    }

    run(work, ...args) {
        return this.page.evaluate(work, ...args);
    }

    /** Also whether what is found is there: an element cannot be brought out of every browser. */
    holds(work, ...args) {
        return this.page.evaluate(`Boolean((${work})(...${JSON.stringify(args)}))`);
    }

    /** In the middle of the window nothing lies over it. */
    async find(finder, ...args) {
        const found = (await this.page.evaluateHandle(finder, ...args)).asElement();
        await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        return found;
    }

    /** What has the front is drawn as it is now; behind it Firefox draws nothing on. */
    async picture(path) {
        await this.page.bringToFront();
        await pause(SETTLED_MS);
        return this.page.screenshot({ path });
    }
}

export class PuppeteerBrowser {
    constructor(browser) {
        this.browser = browser;
    }

    async version() {
        return (await this.browser.version()).replace('Headless', '').replace('/', ' ');
    }

    /** With cookies of its own. */
    async driver(width, height) {
        const apart = await (this.browser.createBrowserContext ?? this.browser.createIncognitoBrowserContext)
            .call(this.browser);
        const page = await apart.newPage();
        await page.setViewport({ width, height });
        return new PuppeteerDriver(page);
    }
}
