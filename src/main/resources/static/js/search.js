// The search field shows what it finds while one types. Arrows move through it, Enter opens what is chosen, or searches
// for what is typed; Escape closes. The focus stays in the field.
const results = input => document.getElementById(input.dataset.results);
const options = input => [...results(input).querySelectorAll("[role=option]")];
const chosen = input => results(input).querySelector("[aria-selected=true]");

function choose(input, option) {
	chosen(input)?.setAttribute("aria-selected", "false");
	option?.setAttribute("aria-selected", "true");
	option?.scrollIntoView({block: "nearest"});
	if (option) {
		input.setAttribute("aria-activedescendant", option.id);
	}
	else {
		input.removeAttribute("aria-activedescendant");
	}
}

function show(input, open) {
	results(input).hidden = !open;
	input.setAttribute("aria-expanded", open);
	if (!open) {
		choose(input, null);
	}
}

for (const input of document.querySelectorAll("[data-instant]")) {
	const list = results(input);
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", list.dataset.label);
	for (const [name, value] of Object.entries({role: "combobox", "aria-expanded": "false", "aria-controls": list.id,
		"aria-autocomplete": "list", "aria-haspopup": "listbox"})) {
		input.setAttribute(name, value);
	}
	list.addEventListener("mousedown", event => event.preventDefault());
	input.addEventListener("focusout", () => show(input, false));
	input.addEventListener("input", () => {
		if (!input.value.trim()) {
			show(input, false);
		}
	});
	input.addEventListener("focus", () => show(input, Boolean(input.value.trim()) && options(input).length > 0));
	input.addEventListener("keydown", event => {
		const all = options(input);
		if (event.key === "Escape" && !list.hidden) {
			event.preventDefault();
			show(input, false);
		}
		else if (event.key === "Enter" && !list.hidden && chosen(input)) {
			event.preventDefault();
			chosen(input).click();
		}
		else if (["ArrowDown", "ArrowUp"].includes(event.key) && all.length) {
			event.preventDefault();
			show(input, true);
			const next = all.indexOf(chosen(input)) + (event.key === "ArrowDown" ? 1 : -1);
			choose(input, all[next < -1 ? all.length - 1 : next] ?? null);
		}
	});
}

addEventListener("htmx:beforeSwap", event => {
	const input = event.detail.requestConfig?.elt;
	if (input?.matches?.("[data-instant]") && (event.detail.xhr.status !== 200 || document.activeElement !== input)) {
		event.detail.shouldSwap = false;
	}
});

addEventListener("htmx:afterSwap", event => {
	const input = event.detail.requestConfig?.elt;
	if (input?.matches?.("[data-instant]")) {
		const all = options(input);
		all.forEach((option, at) => option.id = `${results(input).id}-${at}`);
		show(input, all.length > 0 && Boolean(input.value.trim()));
		const status = document.getElementById(`${results(input).id}-status`);
		status.textContent = all.length > 1 ? status.dataset.found : "";
	}
});
