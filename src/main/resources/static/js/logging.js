// Support and notes stand below the areas: of those that are ticked, and a word where none is.
const notes = document.querySelector("[data-area-notes]");
const shown = () => {
	const ticked = [...document.querySelectorAll("input[name=areas]:checked")].map(box => box.value);
	for (const row of notes.querySelectorAll("[data-area]")) {
		row.hidden = !ticked.includes(row.dataset.area);
	}
	notes.querySelector("[data-none]").hidden = ticked.length > 0;
};

addEventListener("change", event => {
	if (event.target.name === "areas") {
		shown();
	}
});
shown();

// When it was: what stands there is selected to be typed over.
addEventListener("focusin", event => {
	if (event.target.id === "when" && event.target.value === event.target.defaultValue) {
		event.target.select();
	}
});
