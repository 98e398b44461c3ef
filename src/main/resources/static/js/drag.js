// Rows in a list with data-drag are dragged by a handle to another place of it. A drop takes the way of the buttons
// beside the handle, which number all fields anew. Loaded where a pointer comes near a handle.
let dragged = null;

const list = element => element.closest("[data-drag]");
const rowOf = element => element.closest?.("[data-at]");

const place = ({target, clientY}) => {
	const row = dragged && rowOf(target);
	if (!row || row === dragged || list(row) !== list(dragged)) {
		return null;
	}
	const {top, height} = row.getBoundingClientRect();
	return {row, behind: clientY > top + height / 2};
};

const mark = where => {
	for (const row of document.querySelectorAll("[data-at]")) {
		row.classList.toggle("drop-before", row === where?.row && !where.behind);
		row.classList.toggle("drop-behind", row === where?.row && where.behind);
	}
};

addEventListener("dragstart", event => {
	if (event.target.matches?.(".drag-handle")) {
		dragged = rowOf(event.target);
		event.dataTransfer.effectAllowed = "move";
		event.dataTransfer.setData("text/plain", "");
		event.dataTransfer.setDragImage(dragged, 0, 0);
	}
});

addEventListener("dragover", event => {
	const where = place(event);
	if (where) {
		event.preventDefault();
	}
	if (dragged) {
		mark(where);
	}
});

addEventListener("drop", event => {
	const where = place(event);
	if (where) {
		event.preventDefault();
		const from = Number(dragged.dataset.at);
		const before = Number(where.row.dataset.at) + (where.behind ? 1 : 0);
		const to = before > from ? before - 1 : before;
		if (to !== from) {
			const button = dragged.closest("form").querySelector("[data-drop]");
			button.value = `${list(dragged).dataset.drag}:${from}:${to}`;
			button.click();
		}
	}
});

addEventListener("dragend", () => {
	if (dragged) {
		dragged = null;
		mark(null);
	}
});
