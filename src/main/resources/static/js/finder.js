// Finding by typing: Enter or arrow down goes to the suggestions, arrows move among them, Escape returns to the field.
// Where what is found is not there yet, Enter waits for it.
const field = element => element.closest(".finder")?.querySelector("[data-find]");
const suggestions = element => [...element.closest(".finder").querySelectorAll("[data-suggestion]")];
const awaited = target => {
	const found = target.closest(".finder").querySelector("[data-for]");
	return found !== null && found.dataset.for !== ":" + target.value.trim();
};
let waiting = null;

addEventListener("keydown", event => {
	const {target, key} = event;
	waiting = null;
	if (target.matches?.("[data-find]") && (key === "ArrowDown" || (key === "Enter" && target.value.trim()))) {
		const [first] = suggestions(target);
		if (awaited(target)) {
			event.preventDefault();
			waiting = target;
		}
		else if (first) {
			event.preventDefault();
			first.focus();
		}
	}
	else if (target.matches?.("[data-suggestion]") && ["ArrowDown", "ArrowUp", "Escape"].includes(key)) {
		event.preventDefault();
		const all = suggestions(target);
		const next = key === "Escape" ? -1 : all.indexOf(target) + (key === "ArrowDown" ? 1 : -1);
		(all[next] ?? (next < 0 ? field(target) : target)).focus();
	}
});

addEventListener("htmx:afterOnLoad", () => {
	if (waiting?.isConnected && waiting === document.activeElement && !awaited(waiting)) {
		suggestions(waiting)[0]?.focus();
		waiting = null;
	}
});
