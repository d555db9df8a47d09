// One whole workshop, with a phone 360 px wide and the screen of the room, 1920 by 1080, in the browser that is looked
// at. Everything on them has to arrive by itself: neither page is ever loaded again.
import { comesIn, Room, SAID_ALOUD, writes } from './room.js';
import { Tab } from './tab.js';
import { Wire } from './wire.js';

const PHONE = [360, 740];
const WALL = [1920, 1080];
const BIG_WORDS = 'We laugh together, and it does not matter how the week has been';

/** @returns {Promise<string[]>} what was wrong */
export async function walk(browser, leaders, house, folder) {
    const wire = await Wire.to(house);
    const room = await Room.start(leaders, `http://127.0.0.1:${house}`, folder);
    const phone = new Tab(await browser.driver(...PHONE), folder);
    const wall = new Tab(await browser.driver(...WALL), folder);
    const lead = new Tab(await browser.driver(...PHONE), folder);
    const tabs = { phone, wall, lead, ben: room.ben, cleo: room.cleo, leads: room.lead };
    try {
        await goThrough(room, tabs, wire);
    } catch (why) {
        phone.faults.push(why.message);
        for (const [name, tab] of Object.entries(tabs)) {
            await tab.driver.picture(`${folder}/stuck-${name}.png`).catch(() => {});
        }
    }
    wire.close();
    return Object.entries(tabs).flatMap(([name, tab]) => tab.faults.map((fault) => `${name}: ${fault}`));
}

async function goThrough(room, { phone, wall, lead }, wire) {
    await comeIn(room, phone, wall, wire);
    await write(room, phone, wall, wire);
    await share(room, phone, wall);
    await talk(room, phone, wall);
    await vote(room, phone, wall);
    await seeTheResult(room, phone, wall);
    await phone.wasNeverLoadedAgain();
    await wall.wasNeverLoadedAgain();
    await lead.open(wire.address + pathOf(room.leadPath));
    await lead.isAlive();
    await lead.picture('7-lead');
}

const pathOf = (url) => url.pathname + url.search + url.hash;

async function comeIn(room, phone, wall, wire) {
    await phone.open(wire.address);
    await phone.picture('0-first');
    await comesIn(phone, wire.address, room.code, 'Anna');
    await wall.open(wire.address + pathOf(room.screenPath));
    await wall.isAlive();
    await phone.press('I can live with this');
    await wall.sees('1 of 3', '.count');
    await phone.picture('1-welcome');
    await wall.picture('1-welcome-wall');
}

/** The second idea is written while the line is cut: it waits on the phone, says so, and goes by itself. */
async function write(room, phone, wall, wire) {
    await room.next('Next: quiet writing');
    await phone.sees('Your idea');
    await writes(phone, 'Somebody knows my name');
    await phone.sees('Somebody knows my name', '#own-list');
    await writes(room.ben, BIG_WORDS);
    wire.cut();
    await writes(phone, 'The tea is ready');
    await phone.sees('Saved on this device', '[data-state]');
    await phone.picture('2-line-cut');
    wire.mend();
    await phone.sees('The tea is ready', '#own-list');
    await phone.picture('2-silent');
    await phone.seesNo('We laugh');
    await wall.sees('Write', 'body');
    await wall.picture('2-silent-wall');
}

async function share(room, phone, wall) {
    await room.next('Next: share the ideas');
    await room.lead.press('Start the first turn');
    await shares(room.ben, BIG_WORDS);
    await phone.sees(BIG_WORDS, '#part-step');
    await room.cleo.press('Pass');
    await shares(phone, 'Somebody knows my name');
    await room.ben.press('Pass');
    await room.cleo.press('Pass');
    await shares(phone, 'The tea is ready');
    await room.isSaidAloud(SAID_ALOUD);
    await wall.sees(SAID_ALOUD[9]);
    await phone.picture('3-sharing');
    await wall.picture('3-sharing-wall');
}

async function shares(tab, idea) {
    await tab.until(() => document.querySelector('.my-turn .offer button') !== null, [], 'my turn');
    await (await tab.driver.find(() => document.querySelector('.my-turn .offer button'))).click();
    await tab.sees(idea, '#part-step .ideas');
}

async function talk(room, phone, wall) {
    await room.next('Next: talk about the ideas');
    await wall.sees(BIG_WORDS);
    await phone.picture('4-talk');
    await wall.picture('4-talk-wall');
    await room.lead.press('Ideas to talk about', 'summary', false);
    await room.lead.press('Show big');
    await wall.sees(BIG_WORDS, '.screen-spotlight');
    await wall.picture('4-light-wall');
}

async function vote(room, phone, wall) {
    await room.next('Next: choose');
    await votes(room.ben, [BIG_WORDS, 'The tea is ready', SAID_ALOUD[0]]);
    await votes(room.cleo, [BIG_WORDS, SAID_ALOUD[1]]);
    await phone.picture('5-choose');
    await phone.press(BIG_WORDS, '.rank-choice', false);
    await phone.press('Somebody knows my name', '.rank-choice', false);
    await phone.press('Now put them in order');
    await phone.picture('5-order');
    await phone.press('Send my choices');
    await phone.sees('', '.rank-in');
    await phone.picture('5-in');
    await wall.sees('Everybody has sent their choices.');
    await wall.picture('5-vote-wall');
}

async function votes(tab, ideas) {
    for (const idea of ideas) {
        await tab.press(idea, '.rank-choice', false);
    }
    await tab.press('Now put them in order');
    await tab.press('Send my choices');
    await tab.sees('', '.rank-in');
}

async function seeTheResult(room, phone, wall) {
    await room.next('Close the vote and look at it');
    await phone.sees('counted', '#part-step');
    await wall.picture('6-review-wall');
    await room.next('Next: the result');
    await room.lead.press('Show all');
    for (const page of [phone, wall]) {
        await page.sees(BIG_WORDS, '.result:first-child');
        await page.sees('chosen by 3 of 3', '.result:first-child');
    }
    await phone.picture('6-result');
    await wall.picture('6-result-wall');
}
