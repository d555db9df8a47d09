// The page of licences, from the bill of materials and the files that are shipped: node licences.mjs BILL CLASSPATH
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const [bill, classpath] = process.argv.slice(2);
const components = JSON.parse(readFileSync(bill, 'utf8')).components;
const jars = new Map(readFileSync(classpath, 'utf8').trim().split(':').map(jar => [basename(jar), statSync(jar).size]));

/** What of a package of npm's is packed, below target/classes. */
const PACKED = {
    'idiomorph': ['static/vendor', /^idiomorph/],
    '@fontsource-variable/atkinson-hyperlegible-next': ['static/vendor', /^atkinson/],
    '@fontsource/atkinson-hyperlegible-next': ['fonts/atkinson-hyperlegible-next', /./],
    '@fontsource/dejavu-sans': ['fonts/dejavu-sans', /./],
    'lucide-static': ['icons', /./]
};

const sum = numbers => numbers.reduce((all, one) => all + one, 0);
const shown = number => number.toLocaleString('en-GB');

function filesBelow(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry => entry.isDirectory()
        ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]);
}

function packed(name) {
    const [folder, which] = PACKED[name];
    return sum(filesBelow(join('target/classes', folder)).filter(file => which.test(basename(file)))
        .map(file => statSync(file).size));
}

/** Names that poms write, by what SPDX calls them. */
const SPDX = [[/apache/i, 'Apache-2.0'], [/lesser|lgpl/i, 'LGPL-2.1'], [/mozilla|mpl/i, 'MPL-2.0'],
    [/unicode/i, 'Unicode-3.0'], [/\bmit\b/i, 'MIT'], [/eclipse public license.*2|epl.2/i, 'EPL-2.0'],
    [/epl.1|eclipse public license.*1/i, 'EPL-1.0'], [/gpl.*c(lass)?p(ath)?/i, 'GPL-2.0-with-classpath-exception']];
const IS_SPDX = /^[\w.]+(-[\w.]+)+$|^MIT$|^ISC$|^0BSD$/;

function licence(component) {
    const names = (component.licenses ?? []).map(one => one.expression ?? one.license.id ?? one.license.name);
    const known = name => SPDX.find(([pattern]) => pattern.test(name))?.[1] ?? name;
    return [...new Set(names.map(name => IS_SPDX.test(name) ? name : known(name)))].join(' or ').replace(/-only/g, '');
}

function row(component) {
    const npm = component.purl.startsWith('pkg:npm/');
    const name = [component.group, component.name].filter(Boolean).join(npm ? '/' : ':');
    const size = npm ? packed(name) : jars.get(`${component.name}-${component.version}.jar`);
    return { npm, name, version: component.version, size, licence: licence(component) };
}

const rows = components.map(row).sort((one, other) => one.npm - other.npm || (one.name < other.name ? -1 : 1));
const line = one => '| ' + [one.npm ? 'npm' : 'maven', `\`${one.name}\``, one.version, shown(one.size), one.licence]
    .join(' | ') + ' |';
const table = list => ['| from | library | version | bytes | licence |', '|---|---|---|---|---|', ...list.map(line)]
    .join('\n');
const [maven, npm] = [rows.filter(one => !one.npm), rows.filter(one => one.npm)];

console.log(`# What is shipped, and by what right

Evensay is under the Apache License 2.0 ([LICENSE](../../LICENSE)). The one jar holds the libraries below as they are; the
text of each licence, and each notice that a library asks to be passed on, is in it under \`META-INF/licences\`, those of
fonts and icons beside them. Why each is there stands in [decision 10](decisions/0010-dependencies.md). Written by
\`scripts/licences\`, compared with what the build resolves by \`LicencesTest\`.

Where there are two, either will do. openhtmltopdf and logback are under the LGPL: whoever passes Evensay on passes on
this source too, from which it can be built with another version of them (\`scripts/package\`). The sources of H2, under
the MPL, are those of its project, unchanged.

## In the program

${maven.length} jars, ${shown(sum(maven.map(one => one.size)))} bytes.

${table(maven)}

## In the browser, and on paper

Sizes are of the files that are packed.

${table(npm)}`);
