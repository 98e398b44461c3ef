// The calendar beside a field for a day: it writes the day in words, in the language of the page. The hours behind the
// first comma stay.
const written = (day, month) => new Intl.DateTimeFormat(document.documentElement.lang === "id" ? "id" : "en-GB",
	{day: "numeric", month, year: "numeric"}).format(day);
let calendar = null;

export const pick = button => {
	const field = document.getElementById(button.dataset.picks);
	calendar?.remove();
	calendar = Object.assign(document.createElement("input"), {type: "date", className: "picker", tabIndex: -1});
	calendar.setAttribute("aria-hidden", "true");
	button.after(calendar);
	calendar.addEventListener("change", () => {
		const hours = field.value.match(/,.*\d.*/)?.[0] ?? "";
		if (calendar.valueAsDate) {
			const [year, month, day] = calendar.value.split("-").map(Number);
			field.value = written(new Date(year, month - 1, day), button.closest(".day-field") ? "short" : "long")
				+ hours;
			field.dispatchEvent(new Event("input", {bubbles: true}));
			field.dispatchEvent(new Event("change", {bubbles: true}));
		}
		field.focus();
	});
	calendar.showPicker();
};
