// Finding by typing: Enter or arrow down goes to the suggestions, arrows move among them, Escape returns to the field.
const field = element => element.closest(".finder")?.querySelector("[data-find]");
const suggestions = element => [...element.closest(".finder").querySelectorAll("[data-suggestion]")];

addEventListener("keydown", event => {
	const {target, key} = event;
	if (target.matches?.("[data-find]") && (key === "ArrowDown" || (key === "Enter" && target.value.trim()))) {
		const [first] = suggestions(target);
		if (first) {
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
