// node main.js FOLDER [old-chromium | firefox | webkit | chromium]...: one workshop through each; without a name, through
// the first three. Whatever it starts it ends, also when it is stopped, or when a browser does not go on.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as browsers from './browsers.js';
import { pause } from './tab.js';
import { walk } from './walk.js';

const LONGEST_MS = 300_000;
const ALL = {
    'old-chromium': browsers.oldChromium, firefox: browsers.firefox, webkit: browsers.webkit,
    chromium: browsers.chromium,
};
const [pictures, ...asked] = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(ALL).filter((name) => name !== 'chromium');
/** What ends what was started, the last first. */
const ends = [];

async function endAll() {
    for (const end of ends.splice(0).reverse()) {
        await Promise.race([Promise.resolve().then(end).catch(() => {}), pause(5_000)]);
    }
}

async function house(work) {
    const port = await browsers.freePort();
    const server = spawn(process.env.JAVA ?? 'java', ['-XX:+UseSerialGC', '-jar', process.env.JAR, 'serve',
        '--host', '127.0.0.1', '--port', String(port), '--data', join(work, 'data')], { stdio: 'ignore' });
    ends.push(() => server.kill());
    for (let tries = 0; !await fetch(`http://127.0.0.1:${port}/`).catch(() => null); tries++) {
        if (tries > 150) {
            throw new Error('The server does not answer');
        }
        await pause(200);
    }
    return port;
}

async function tooLong() {
    await pause(LONGEST_MS);
    throw new Error(`No end after ${LONGEST_MS / 1000} s`);
}

/** @returns {Promise<string>} a line of the table */
async function walked(name, leaders, port, work) {
    const folder = join(pictures, name);
    await mkdir(folder, { recursive: true });
    const start = Date.now();
    const browser = await ALL[name](work, ends);
    const version = await browser.version();
    const faults = await Promise.race([walk(browser, leaders, port, folder), tooLong()])
        .catch((why) => [why.message]);
    faults.forEach((fault) => console.log(`  ${name}: ${fault}`));
    process.exitCode ||= faults.length > 0 ? 1 : 0;
    return `${name}: ${version}, ${faults.length} faults, ${Math.round((Date.now() - start) / 1000)} s`;
}

const unknown = names.find((name) => !ALL[name]);
if (unknown || !pictures) {
    console.error(`Which folder, and which browsers? ${Object.keys(ALL).join(', ')}`);
    process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => endAll().then(() => process.exit(1)));
}
const work = await mkdtemp(join(tmpdir(), 'evensay-browsers-'));
ends.push(() => rm(work, { recursive: true, force: true }));
try {
    const port = await house(work);
    const leaders = await browsers.chromium(work, ends);
    for (const name of names) {
        console.log(await walked(name, leaders, port, work));
    }
} finally {
    await endAll();
}
process.exit(process.exitCode);
