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

// When it was: what stands there is selected to be typed over, and the calendar beside it writes the day in words, in
// the language of the page. The hours behind the first comma stay.
const written = day => new Intl.DateTimeFormat(document.documentElement.lang === "id" ? "id" : "en-GB",
	{day: "numeric", month: "long", year: "numeric"}).format(day);
let calendar = null;

const pick = button => {
	calendar?.remove();
	calendar = Object.assign(document.createElement("input"), {type: "date", className: "picker", tabIndex: -1});
	calendar.setAttribute("aria-hidden", "true");
	button.after(calendar);
	calendar.addEventListener("change", () => {
		const field = document.getElementById(button.dataset.picks);
		const hours = field.value.match(/,.*\d.*/)?.[0] ?? "";
		if (calendar.valueAsDate) {
			const [year, month, day] = calendar.value.split("-").map(Number);
			field.value = written(new Date(year, month - 1, day)) + hours;
			field.dispatchEvent(new Event("input", {bubbles: true}));
			field.dispatchEvent(new Event("change", {bubbles: true}));
		}
		field.focus();
	});
	calendar.showPicker();
};

const offer = () => document.querySelectorAll("[data-picks]").forEach(button => {
	button.hidden = !HTMLInputElement.prototype.showPicker;
});

addEventListener("click", event => {
	const button = event.target.closest?.("[data-picks]");
	if (button) {
		pick(button);
	}
});

addEventListener("focusin", event => {
	if (event.target.id === "when" && event.target.value === event.target.defaultValue) {
		event.target.select();
	}
});

addEventListener("htmx:afterOnLoad", offer);
offer();
