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

// In a line that wraps Enter begins no other: it sends the form, as from any field of one line.
addEventListener("keydown", event => {
	const {target, key, defaultPrevented, isComposing} = event;
	if (key === "Enter" && !defaultPrevented && !isComposing && target.matches("form:not([data-moves]) [data-line]")) {
		event.preventDefault();
		target.form.querySelector("[type=submit]").click();
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
	else if (target.matches("input, [data-line]") && !(target.matches("[data-find]") && target.value.trim())) {
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
const once = document.querySelector("input[type=hidden][name=key]");
if (once && history.state?.key) {
	once.value = history.state.key;
}
else if (once) {
	history.replaceState({...history.state, key: once.value}, "");
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

// What drags rows is loaded where a pointer comes near a handle.
addEventListener("pointerover", ({target}) => target.closest?.(".drag-handle") && import("./drag.js"));

// So is the calendar beside a field for a day, once it is asked for.
addEventListener("click", async ({target}) => {
	const button = target.closest?.("[data-picks]");
	if (button) {
		(await import("./calendar.js")).pick(button);
	}
});

// Finding by typing: Enter or arrow down goes to the suggestions, arrows move among them, Escape returns to the field.
// Where what is found is not there yet, Enter waits for it, and a second Enter takes the first, as it would have.
const field = element => element.closest(".finder")?.querySelector("[data-find]");
const suggestions = element => [...element.closest(".finder").querySelectorAll("[data-suggestion]")];
const awaited = target => {
	const found = target.closest(".finder").querySelector("[data-for]");
	return found !== null && found.dataset.for !== ":" + target.value.trim();
};
let waiting = null;
let taken = false;

addEventListener("keydown", event => {
	const {target, key} = event;
	const again = key === "Enter" && waiting === target;
	waiting = null;
	if (target.matches?.("[data-find]") && (key === "ArrowDown" || (key === "Enter" && target.value.trim()))) {
		const [first] = suggestions(target);
		if (awaited(target)) {
			event.preventDefault();
			waiting = target;
			taken = again;
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
		const [first] = suggestions(waiting);
		waiting = null;
		first?.focus();
		if (taken) {
			first?.click();
		}
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

// htmx: writes carry the CSRF token, and an answer that is another page altogether (sign-in, an error) is opened as
// one.
const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

addEventListener("htmx:configRequest", event => {
	if (event.detail.verb !== "get" && meta("_csrf")) {
		event.detail.headers[meta("_csrf_header")] = meta("_csrf");
	}
});

// Where the server can't do it just now, or does not answer, the page stays as it is, with what is typed, and says so.
const say = template => {
	const message = template?.content.firstElementChild?.cloneNode(true);
	const main = document.getElementById("main");
	const shown = main.querySelector("[data-flash]");
	if (message && shown?.textContent !== message.textContent) {
		shown?.remove();
		message.querySelector("[data-dismiss]").hidden = false;
		main.prepend(message);
		message.scrollIntoView({block: "nearest"});
	}
};

for (const failure of ["htmx:sendError", "htmx:timeout"]) {
	addEventListener(failure, () => say(document.getElementById("unsent")));
}

// Without a session one signs in over the page, and what was asked for is asked for again.
const session = () => import("./session.js");
// Nor does a form leave the page before it is known that its session lasts and the server can be reached.
addEventListener("submit", async event => {
	const form = event.target;
	if (!form.matches("form[data-unfinished]") || form.dataset.reached) {
		delete form.dataset.reached;
		return;
	}
	event.preventDefault();
	event.stopImmediatePropagation();
	const account = await fetch("/api/account").catch(() => null);
	if (!account || account.status >= 500) {
		say(document.getElementById("unsent"));
	}
	else if (account.status !== 401 || await (await session()).signIn()) {
		form.dataset.reached = "true";
		form.requestSubmit(event.submitter);
	}
}, {capture: true});

addEventListener("htmx:beforeSwap", event => {
	const {xhr, requestConfig, target} = event.detail;
	if (xhr.status === 401 || new URL(xhr.responseURL || location).pathname === "/login") {
		event.detail.shouldSwap = false;
		session().then(module => module.again(requestConfig));
		return;
	}
	if (xhr.status === 503) {
		event.detail.shouldSwap = false;
		const answer = new DOMParser().parseFromString(xhr.responseText, "text/html");
		say(answer.querySelector("template[data-fault]") ?? document.getElementById("unsent"));
		return;
	}
	const asked = new URL(requestConfig.path, location.href);
	const answered = new URL(xhr.responseURL || asked, location.href);
	const elsewhere = asked.pathname !== answered.pathname;
	const whole = /<html[\s>]/i.test(xhr.responseText) && target !== document.body;
	if (requestConfig.verb === "get" && whole && (elsewhere || xhr.status >= 400)) {
		event.detail.shouldSwap = false;
		location.assign(answered);
	}
});

// A step of a form brings parts of it back. What is typed or ticked while it is on its way goes into them, but for
// rows, whose order the step may change. Where the user goes on is said by data-focus.
const ticked = field => ["checkbox", "radio"].includes(field.type);
const key = field => ticked(field) ? `${field.name}=${field.value}` : field.name;
const value = field => field[ticked(field) ? "checked" : "value"];
const filled = form => new Map([...form.elements]
	.filter(field => field.matches("input:not([type=hidden]), select, textarea") && !/\[\d+]/.test(field.name))
	.map(field => [key(field), value(field)]));
const started = new WeakMap();
const step = event => event.detail.elt.closest("#record-form");
const next = () => {
	const place = document.querySelector("#record-form [data-focus]");
	const id = place?.dataset.focus;
	place?.removeAttribute("data-focus");
	return id;
};
next();

addEventListener("htmx:beforeRequest", event => {
	if (step(event)) {
		started.set(event.detail.xhr, filled(step(event)));
	}
});

addEventListener("htmx:beforeSwap", event => {
	const before = started.get(event.detail.xhr);
	if (!before || !event.detail.shouldSwap || !step(event)) {
		return;
	}
	const now = filled(step(event));
	document.addEventListener("htmx:afterOnLoad", () => {
		const form = document.getElementById("record-form");
		form.dataset.changed = "true";
		for (const field of form.elements) {
			const typed = now.get(key(field));
			if (typed !== undefined && typed !== before.get(key(field)) && typed !== value(field)) {
				field[ticked(field) ? "checked" : "value"] = typed;
			}
		}
		document.getElementById(next())?.focus();
	}, {once: true});
});

// Where the row that one acted on goes away, the focus goes to the one in its place, or to the list's heading.
addEventListener("htmx:beforeSwap", ({detail}) => {
	const list = detail.requestConfig.elt.closest("[data-goes-on]");
	const at = [...list?.children ?? []].findIndex(row => row.contains(document.activeElement));
	if (detail.shouldSwap && at >= 0) {
		document.addEventListener("htmx:afterOnLoad", () => {
			const rows = document.getElementById(list.id)?.children ?? [];
			(rows[Math.min(at, rows.length - 1)] ?? document.getElementById(list.dataset.goesOn))?.focus();
		}, {once: true});
	}
});
