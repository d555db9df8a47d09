// The browsers. What ends what is started here is put among the ends of whoever asks.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import ofItsAge from 'puppeteer-core';
import today from 'puppeteer-today';
import { pause } from './tab.js';
import { PuppeteerBrowser } from './with-puppeteer.js';
import { WebDriverSession } from './with-webdriver.js';

const FOR_A_RIG = ['--no-sandbox', '--disable-gpu'];
const MINI_BROWSER = ['4.1', '4.0'].map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`);
/** Without it the bars of the window would keep it from being as narrow as a phone. */
const NO_WIDTH = 'headerbar, toolbar, toolbar *, headerbar *, entry, button, box, image '
    + '{ min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

/** Theirs would end their browser only, and go on. */
const NO_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

async function launched(puppeteer, options, ends) {
    const browser = await puppeteer.launch({ ...options, ...NO_SIGNALS });
    ends.push(() => browser.close());
    return new PuppeteerBrowser(browser);
}

/** Chromium 92, of July 2021, as an npm package carries it. @param {string} work a folder to unpack it to */
export async function oldChromium(work, ends) {
    const program = join(work, 'chromium-92');
    if (!existsSync(program)) {
        const packed = join(dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')), 'bin');
        await writeFile(program, brotliDecompressSync(await readFile(join(packed, 'chromium.br'))));
        await chmod(program, 0o755);
    }
    return launched(ofItsAge, { executablePath: program, args: FOR_A_RIG }, ends);
}

export function chromium(work, ends) {
    return launched(today, { executablePath: process.env.CHROMIUM, args: FOR_A_RIG }, ends);
}

export function firefox(work, ends) {
    return launched(today, { browser: 'firefox', executablePath: process.env.FIREFOX }, ends);
}

/** WebKitGTK's small browser on a display that nobody sees. */
export async function webkit(work, ends) {
    const config = join(work, 'gtk');
    await mkdir(join(config, 'gtk-3.0'), { recursive: true });
    await writeFile(join(config, 'gtk-3.0', 'gtk.css'), NO_WIDTH);
    const number = await emptyDisplay(ends);
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
        stdio: 'ignore', env: { ...process.env, DISPLAY: `:${number}`, XDG_CONFIG_HOME: config, HOME: work },
    });
    ends.push(() => driver.kill());
    await pause(1_500);
    const session = await WebDriverSession.begin(`http://127.0.0.1:${port}`, {
        'webkitgtk:browserOptions': { binary: MINI_BROWSER.find(existsSync), args: ['--automation'] },
    });
    ends.push(() => session.end());
    return session;
}

async function emptyDisplay(ends) {
    const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'pipe', 'ignore'] });
    ends.push(() => display.kill());
    const [number] = await once(display.stdout, 'data');
    return String(number).trim();
}

export async function freePort() {
    const server = createServer();
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address();
    await new Promise((closed) => server.close(closed));
    return port;
}
