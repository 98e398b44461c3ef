// Forms: no double submits (for a while, since a download leaves the page as it is), a warning before typed text is
// lost, filters that apply on choice, and addresses that name only the filters in use.
let sent = false;

addEventListener("submit", event => {
	if (event.defaultPrevented || event.target.method !== "post") {
		return;
	}
	if (event.target.dataset.sent) {
		event.preventDefault();
		return;
	}
	const form = event.target;
	form.dataset.sent = "true";
	setTimeout(() => delete form.dataset.sent, 5000);
	sent = true;
});

addEventListener("pageshow", () => {
	sent = false;
	document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent);
});

addEventListener("htmx:afterRequest", event => {
	sent = false;
	delete event.target.closest?.("form")?.dataset.sent;
});

addEventListener("input", event => {
	const form = event.target.form;
	if (form?.hasAttribute("data-guard")) {
		form.dataset.changed = "true";
	}
});

// Enter in a field with data-enter presses the form's button of that value, such as the one that adds a line.
addEventListener("keydown", event => {
	const step = event.target.dataset?.enter;
	const plain = !event.isComposing && !event.repeat
		&& ![event.ctrlKey, event.metaKey, event.shiftKey, event.altKey].includes(true);
	if (step && event.key === "Enter" && plain) {
		event.preventDefault();
		event.target.form.querySelector(`button[name=action][value="${CSS.escape(step)}"]`).click();
	}
});

// In a form of many fields Enter moves on, so that nothing is saved by the half; with Ctrl or Cmd it saves.
addEventListener("keydown", event => {
	const {target, key, defaultPrevented, isComposing} = event;
	const form = target.form;
	if (key !== "Enter" || defaultPrevented || isComposing || !form?.hasAttribute("data-moves")) {
		return;
	}
	if (event.ctrlKey || event.metaKey) {
		event.preventDefault();
		form.querySelector("button[name=action][value=save]").click();
	}
	else if (target.matches("input") && !(target.matches("[data-find]") && target.value.trim())) {
		event.preventDefault();
		const fields = [...form.elements].filter(one => one.matches("input, select, textarea") && one.offsetParent);
		fields[fields.indexOf(target) + 1]?.focus();
	}
});

addEventListener("beforeunload", event => {
	if (!sent && document.querySelector("form[data-changed]")) {
		event.preventDefault();
	}
});

addEventListener("change", event => {
	const form = event.target.form;
	if (form?.hasAttribute("data-autosubmit") && event.target.matches("select, [type=checkbox], [type=radio]")) {
		form.requestSubmit();
	}
});

// Someone who goes back to a form finds it with its old key, so that one that was sent already makes nothing twice.
const key = document.querySelector("input[type=hidden][name=key]");
if (key && history.state?.key) {
	key.value = history.state.key;
}
else if (key) {
	history.replaceState({...history.state, key: key.value}, "");
}

addEventListener("formdata", event => {
	if (event.target.method === "get") {
		for (const [name, value] of [...event.formData]) {
			if (value === "") {
				event.formData.delete(name);
			}
		}
	}
});

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

// What was typed before the page was ready is looked for, unless it was by now.
addEventListener("load", () => {
	const early = document.activeElement;
	const found = early?.matches("[data-find]") && (suggestions(early).length > 0 && !awaited(early));
	if (early?.matches("[data-find]") && !found && early.value.trim() && early.value !== early.defaultValue) {
		early.dispatchEvent(new Event("typed", {bubbles: true}));
	}
});
