// An element with data-chart="id" draws the table of that id as bars: the first cell of each row names one, the last is
// its number. The table stays, for those who read it or have no script; the chart is hidden from screen readers.
const read = (table) => [...table.tBodies[0].rows].map((row) => ({
	label: row.cells[0].textContent.trim(),
	value: Number(row.cells[row.cells.length - 1].textContent.trim()),
	link: row.querySelector("a")?.href,
}));

const colour = (name) => {
	const probe = document.createElement("span");
	probe.className = name;
	probe.hidden = true;
	document.body.append(probe);
	const found = getComputedStyle(probe).color;
	probe.remove();
	return found;
};

const draw = (place, rows, label) => {
	const canvas = document.createElement("canvas");
	canvas.setAttribute("aria-hidden", "true");
	place.replaceChildren(canvas);
	const [bar, text, line] = ["chart-bar", "chart-text", "chart-line"].map(colour);
	return new globalThis.Chart(canvas, {
		type: "bar",
		data: {
			labels: rows.map((row) => row.label),
			datasets: [{
				label, data: rows.map((row) => row.value), backgroundColor: bar, borderRadius: 2, maxBarThickness: 32,
			}],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			onClick: (event, [hit]) => hit && rows[hit.index].link && location.assign(rows[hit.index].link),
			plugins: { legend: { display: false } },
			scales: {
				x: {
					grid: { display: false }, border: { color: line },
					ticks: { color: text, maxRotation: 0, autoSkipPadding: 12 },
				},
				y: {
					beginAtZero: true, grid: { color: line }, border: { display: false },
					ticks: { color: text, precision: 0 },
				},
			},
		},
	});
};

for (const place of document.querySelectorAll("[data-chart]")) {
	const table = document.getElementById(place.dataset.chart);
	const rows = read(table);
	if (rows.length > 1) {
		await import(place.dataset.chartFrom);
		const label = table.tHead.rows[0].cells[1].textContent;
		let chart = draw(place, rows, label);
		new MutationObserver(() => {
			chart.destroy();
			chart = draw(place, rows, label);
		}).observe(document.documentElement, { attributes: true, attributeFilter: ["data-bs-theme"] });
	}
}
