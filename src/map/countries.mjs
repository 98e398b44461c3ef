// Makes src/main/resources/map/countries.txt of Natural Earth's shapes, which are in the public domain, as the npm
// package world-atlas 2.0.2 carries them (https://github.com/topojson/world-atlas, of
// https://www.naturalearthdata.com).
// Run where it and i18n-iso-countries 7, which knows the codes by their numbers, are installed:
//
//   npm install --no-save world-atlas@2.0.2 i18n-iso-countries@7 && node src/map/countries.mjs > …/map/countries.txt
//
// Each country becomes its code with the middle and the size of its largest part, and below it an SVG path in whole
// units, in Natural Earth's projection. Whoever is too small for that has a middle alone, and no size.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const require = createRequire(`${process.cwd()}/`);
const iso = require("i18n-iso-countries");
const WIDTH = 1600;
const SMALL = 12;
const COLUMNS = 116;

// B. Šavrič, T. Patterson, B. Jenny: The Natural Earth projection, in radians.
function project([longitude, latitude]) {
	const [l, p] = [longitude, latitude].map(degrees => degrees * Math.PI / 180);
	const [p2, p4] = [p ** 2, p ** 4];
	const x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
	const y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
	const unit = WIDTH / (2 * 0.8707 * Math.PI);
	return [Math.round(WIDTH / 2 + x * unit), Math.round(400 - y * unit)];
}

// A ring goes on past the edge of the map where it would jump from one to the other.
function unbroken(ring) {
	let turn = 0;
	const points = ring.map(([x, y], at) => {
		const jump = at === 0 ? 0 : x - ring[at - 1][0];
		turn += jump > 180 ? -360 : jump < -180 ? 360 : 0;
		return [x + turn, y];
	});
	const west = points.some(([x]) => x < -180.5) ? 360 : 0;
	return points.map(([x, y]) => [x + west, y]);
}

// Rings of points of a topology's countries, by their codes; Antarctica, where nobody works, is left out.
function countries(file) {
	const {arcs, transform: {scale, translate}, objects} = JSON.parse(readFileSync(require.resolve(file)));
	const lines = arcs.map(arc => {
		let [x, y] = [0, 0];
		return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
	});
	const ring = parts => unbroken(parts.flatMap(at => at < 0 ? lines[~at].toReversed() : lines[at]))
		.map(project)
		.filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1]);
	return new Map(objects.countries.geometries.filter(({id}) => id !== "010").map(one => [
		one.id && iso.numericToAlpha2(one.id) || `- ${one.properties.name}`,
		(one.type === "MultiPolygon" ? one.arcs : [one.arcs]).map(([outer]) => ring(outer))]));
}

const area = ring => Math.abs(ring.reduce((sum, [x, y], at) => {
	const [nextX, nextY] = ring[(at + 1) % ring.length];
	return sum + x * nextY - nextX * y;
}, 0)) / 2;

const largest = rings => rings.toSorted((one, other) => area(other) - area(one))[0];

function middle(rings) {
	const [xs, ys] = [0, 1].map(axis => largest(rings).map(point => point[axis]));
	return [xs, ys].map(values => Math.round((Math.min(...values) + Math.max(...values)) / 2)).join(" ");
}

function path(rings) {
	return rings.filter(ring => ring.length > 2 && (area(ring) >= 3 || ring === largest(rings))).map(ring => {
		let [x, y] = [0, 0];
		return ring.slice(0, -1).map((point, at) => {
			const step = at === 0 ? point : [point[0] - x, point[1] - y];
			[x, y] = point;
			return `${at === 0 ? "M" : at === 1 ? "l" : " "}${step.join(" ").replace(" -", "-")}`.replace(/^ -/, "-");
		}).join("") + "z";
	}).join("");
}

const coarse = countries("world-atlas/countries-110m.json");
const fine = new Map(["10m", "50m"].flatMap(scale => [...countries(`world-atlas/countries-${scale}.json`)]));
const wrapped = text => text.match(new RegExp(`.{1,${COLUMNS - 1}}(?=[-\\sMlz]|$)`, "g")).map(line => `  ${line}`);

console.log("# Made by src/map/countries.mjs of Natural Earth's public-domain shapes (world-atlas 2.0.2). Borders are"
	+ " theirs,");
console.log("# as they run in fact, and say nothing of what Indonesia holds. - is land that has no code.");
for (const [code, rings] of [...new Map([...fine, ...coarse])].sort(([one], [other]) => one < other ? -1 : 1)) {
	const drawn = coarse.has(code) && (code.startsWith("-") || area(largest(rings)) >= SMALL);
	if (drawn || !code.startsWith("-")) {
		const size = drawn ? Math.round(area(largest(rings))) : 0;
		console.log([`${code.split(" ")[0]} ${middle(fine.get(code) ?? rings)} ${size}`,
			...(drawn ? wrapped(path(rings)) : [])].join("\n"));
	}
}
