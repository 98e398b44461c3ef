// The frame of every page: menus, messages, the question before what can't be undone, and the search.

// Menus are <details class="menu">: a click elsewhere, Escape or a second menu closes the open one.
const open = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", event => {
	for (const menu of open()) {
		if (!menu.contains(event.target)) {
			menu.open = false;
		}
	}
});

document.addEventListener("focusin", event => {
	for (const menu of open()) {
		if (!menu.contains(event.target)) {
			menu.open = false;
		}
	}
});

document.addEventListener("keydown", event => {
	if (event.key !== "Escape") {
		return;
	}
	for (const menu of open()) {
		menu.open = false;
		if (menu.contains(document.activeElement)) {
			menu.querySelector("summary").focus();
		}
	}
});

// A row of tabs that scrolls begins with the one that is shown in view.
for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
	const row = tab.closest(".tabs");
	row.scrollLeft = tab.offsetLeft - row.offsetLeft - 48;
}

// A flash message can be put away, and an error summary takes the focus so that it is read first.
for (const button of document.querySelectorAll("[data-flash] [data-dismiss]")) {
	button.hidden = false;
}

document.addEventListener("click", event => {
	const button = event.target.closest?.("[data-flash] [data-dismiss]");
	if (button) {
		button.closest("[data-flash]").remove();
		document.getElementById("main").focus({preventScroll: true});
	}
});

document.getElementById("errors")?.focus();

// A form or button with data-confirm="question" asks first; data-confirm-label names the button that goes ahead.
// Without script the form is simply sent.
const dialog = document.getElementById("confirm");
const question = document.getElementById("confirm-question");
const ahead = dialog.querySelector("[value=confirm]");
const usual = ahead.textContent;
let asked = null;

document.addEventListener("submit", event => {
	const form = event.target;
	const text = event.submitter?.dataset.confirm ?? form.dataset.confirm;
	if (!text || asked === form) {
		return;
	}
	event.preventDefault();
	event.stopImmediatePropagation();
	question.textContent = text;
	ahead.textContent = event.submitter?.dataset.confirmLabel ?? form.dataset.confirmLabel ?? usual;
	dialog.returnValue = "cancel";
	dialog.showModal();
	dialog.addEventListener("close", () => {
		if (dialog.returnValue === "confirm") {
			asked = form;
			form.requestSubmit(event.submitter);
			asked = null;
		}
	}, {once: true});
}, {capture: true});

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

// Keys by themselves do something, unless they are typed into a field, belong to what has the focus, or are turned off.
// What they do is loaded with the first of them.
const taken = "input, select, textarea, [contenteditable], [role=listbox], [role=menu]";

// A field of a dialog that was closed keeps the focus until the page is drawn again, and takes nothing any more.
const isTyped = target => target.closest?.(taken)?.checkVisibility() ?? false;

addEventListener("keydown", event => {
	const {key, target, ctrlKey, metaKey} = event;
	const commands = (ctrlKey || metaKey) && key === "k";
	const single = !ctrlKey && !metaKey && ["/", "?", "n", "e", "j", "k"].includes(key)
		&& localStorage.getItem("keys") !== "off";
	if ((commands || single) && !event.altKey && !event.defaultPrevented && !event.isComposing
		&& document.getElementById("keys") && !isTyped(target) && !document.querySelector("dialog[open]")) {
		event.preventDefault();
		import("./keys.js").then(({press}) => press(commands ? "commands" : key));
	}
});

document.querySelectorAll("main [data-keys-switch]")
	.forEach(label => import("./keys.js").then(({prepareSwitch}) => prepareSwitch(label)));
