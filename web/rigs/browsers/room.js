// A workshop that is led, and two people in it, Ben and Cleo, all in today's Chromium. Whoever is watched comes in beside them.
import { pause, Tab } from './tab.js';

/** For a second after such a press the page takes no other one: it would be a second tap. */
const A_SECOND_TAP_MS = 1_100;

export const SAID_ALOUD = ['A door that is open', 'Somebody who listens', 'A walk by the canal', 'Songs at the end',
    'A lift home', 'The same time every week', 'Cake that somebody baked', 'A quiet corner', 'Nobody has to speak',
    'We know when it begins and when it ends'];

export class Room {
    static async start(browser, address, folder) {
        const room = new Room();
        room.lead = new Tab(await browser.driver(1280, 800), folder);
        room.ben = new Tab(await browser.driver(390, 740), folder);
        room.cleo = new Tab(await browser.driver(390, 740), folder);
        await room.lead.open(address);
        await room.lead.press('Start a workshop', 'summary', false);
        await room.lead.fill('Name of your group', 'Tuesday Tea');
        await room.lead.fill('Your question', 'What works well on Tuesdays?');
        await room.lead.press('Start');
        await room.lead.sees('Go to my workshop');
        room.code = await room.lead.text('dd.code');
        room.leadPath = new URL(await room.lead.text('.link code', 0));
        room.screenPath = new URL(await room.lead.text('.link code', 1));
        await room.lead.press('Go to my workshop', 'a, button', false);
        await room.lead.isAlive();
        await comesIn(room.ben, address, room.code, 'Ben');
        await comesIn(room.cleo, address, room.code, 'Cleo');
        return room;
    }

    async next(words) {
        await this.lead.press(words);
        await this.lead.isGone(words);
        await pause(A_SECOND_TAP_MS);
    }

    /** The facilitator types what is said aloud. */
    async isSaidAloud(ideas) {
        for (const idea of ideas) {
            await this.lead.fill('Type an idea that is said aloud', idea);
            await this.lead.press('Put it on the list');
            await this.lead.sees(idea, '.ideas');
        }
    }
}

/** By the code that stands on the wall, typed into the first page. */
export async function comesIn(tab, address, code, name) {
    await tab.open(address);
    await tab.fill('Your code', code);
    await tab.press('Join');
    await tab.sees('Your name, if you like');
    await tab.fill('Your name, if you like', name);
    await tab.press('Go in');
    await tab.sees('One person speaks at a time.');
    await tab.isAlive();
}

export async function writes(tab, idea) {
    await tab.fill('Your idea', idea);
    await tab.press('Add');
}
