// Adds what browsers are served to the bill of materials (CycloneDX) that Maven has made of its own dependencies.
// node sbom.mjs MAVEN.json WHOLE.json: called by the build. All of it stands in the lock of the front end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [made, whole] = process.argv.slice(2);
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const lock = read(new URL('../../web/package-lock.json', import.meta.url));
const bill = read(made);

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hex = integrity => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** A package is kept in the lock as node_modules/NAME; those of checks alone are marked as such. */
function component([place, entry]) {
    const path = place.replace(/^node_modules\//, '');
    const [group, name] = path.startsWith('@') ? path.split('/') : [undefined, path];
    const reference = purl(path, entry.version);
    return {
        type: 'library', 'bom-ref': reference, ...(group && { group }), name, version: entry.version, scope: 'required',
        hashes: [{ alg: 'SHA-512', content: hex(entry.integrity) }],
        licenses: [{ license: { id: entry.license } }], purl: reference
    };
}

const served = Object.entries(lock.packages).filter(([place, entry]) => place && !entry.dev).map(component);
bill.components.push(...served);
const root = bill.metadata.component['bom-ref'];
bill.dependencies.find(one => one.ref === root).dependsOn.push(...served.map(one => one['bom-ref']));
bill.dependencies.push(...served.map(one => ({ ref: one['bom-ref'], dependsOn: [] })));
mkdirSync(dirname(whole), { recursive: true });
writeFileSync(whole, JSON.stringify(bill, null, 2) + '\n');
