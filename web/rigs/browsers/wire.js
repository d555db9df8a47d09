// The line between a browser and the house, which can be cut and mended: no browser has to know how to be offline.
import { connect, createServer } from 'node:net';

export class Wire {
    ends = new Set();
    isCut = false;

    /** @param {number} house the port of the server */
    static async to(house) {
        const wire = new Wire();
        wire.server = createServer((end) => wire.join(end, house));
        await new Promise((ready) => wire.server.listen(0, '127.0.0.1', ready));
        return wire;
    }

    get address() {
        return `http://127.0.0.1:${this.server.address().port}`;
    }

    join(end, house) {
        if (this.isCut) {
            end.destroy();
            return;
        }
        const other = connect(house, '127.0.0.1');
        for (const [one, to] of [[end, other], [other, end]]) {
            this.ends.add(one);
            one.pipe(to);
            one.on('error', () => to.destroy());
            one.on('close', () => {
                this.ends.delete(one);
                to.destroy();
            });
        }
    }

    cut() {
        this.isCut = true;
        this.ends.forEach((end) => end.destroy());
    }

    mend() {
        this.isCut = false;
    }

    close() {
        this.cut();
        this.server.close();
    }
}
