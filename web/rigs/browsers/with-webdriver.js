// WebKit speaks plain WebDriver: a few requests, so no library is needed for them.
import { writeFile } from 'node:fs/promises';
import { pause } from './tab.js';

const SETTLED_MS = 400;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** In the page: collects what goes wrong from here on. WebKit's driver hands over no console. */
function listen() {
    window.rigFaults = [];
    window.addEventListener('error', (event) => window.rigFaults.push(event.message));
    window.addEventListener('unhandledrejection', (event) => window.rigFaults.push(String(event.reason)));
}

export class WebDriverSession {
    constructor(address, id) {
        this.base = `${address}/session/${id}`;
    }

    static async begin(address, capabilities) {
        const { sessionId, capabilities: has } = await ask('POST', `${address}/session`,
            { capabilities: { alwaysMatch: capabilities } });
        return Object.assign(new WebDriverSession(address, sessionId), { has });
    }

    version() {
        return `WebKitGTK ${this.has.browserVersion}`;
    }

    async driver(width, height) {
        const { handle } = await this.post('window/new', { type: 'window' });
        return new WebDriverDriver(this, handle, width, height);
    }

    post(path, body = {}) {
        return ask('POST', `${this.base}/${path}`, body);
    }

    get(path) {
        return ask('GET', `${this.base}/${path}`);
    }

    end() {
        return ask('DELETE', this.base);
    }
}

class WebDriverDriver {
    faults = [];

    constructor(session, handle, width, height) {
        Object.assign(this, { session, handle, width, height });
    }

    /** The window's bars take some of its height, so it is made as much higher. */
    async go(address) {
        await this.toFront();
        await this.session.post('window/rect', { width: this.width, height: this.height });
        await this.session.post('url', { url: address });
        await this.run(listen);
        const bars = this.height - await this.run(() => window.innerHeight);
        await this.session.post('window/rect', { width: this.width, height: this.height + bars });
    }

    toFront() {
        return this.session.post('window', { handle: this.handle });
    }

    async run(work, ...args) {
        await this.toFront();
        const { said, faults } = await this.session.post('execute/sync', {
            script: `const said = (${work}).apply(null, arguments);
                return { said: said,
                    faults: (window.rigFaults || []).splice(0) };`, args,
        });
        this.faults.push(...faults);
        return said;
    }

    holds(work, ...args) {
        return this.run(`function () { return Boolean((${work}).apply(null, arguments)); }`, ...args);
    }

    async find(finder, ...args) {
        await this.toFront();
        const found = await this.session.post('execute/sync', {
            script: `const found = (${finder}).apply(null, arguments);
                found.scrollIntoView({ block: 'center' });
                return found;`, args,
        });
        const path = `element/${found[ELEMENT]}`;
        return {
            click: () => this.session.post(`${path}/click`),
            type: (text) => this.session.post(`${path}/value`, { text }),
        };
    }

    async picture(path) {
        await this.toFront();
        await pause(SETTLED_MS);
        await writeFile(path, Buffer.from(await this.session.get('screenshot'), 'base64'));
    }
}

async function ask(method, url, body) {
    const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) {
        throw new Error(`${method} ${url.replace(/.*session/, '')}: ${value.error}: ${value.message}`);
    }
    return value;
}
