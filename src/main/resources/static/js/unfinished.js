// What is typed into a form is kept on the server three seconds after it was typed, with each step, and on leaving, so
// that neither a closed tab nor a restart loses it. Without a network or a session it is kept here until there is one.
const PAUSE = 3000;
const SHELF = "mitra.unfinished.";
const tab = crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, digit =>
	(digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

const forms = () => [...document.querySelectorAll("form[data-unfinished]")];
const address = form => form.getAttribute("action");
// A step may have brought another element for the same form.
const current = form => forms().find(one => address(one) === address(form));
const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
const user = meta("user");
// Null where the browser keeps nothing for anybody.
const here = (() => {
	try {
		return window.localStorage;
	}
	catch {
		return null;
	}
})();
const shelf = key => `${SHELF}${user}.${key}`;

// What was typed: not what only the machine reads, no password and no file.
const typed = form => {
	const fields = new URLSearchParams(new FormData(form));
	const untold = [...form.elements].filter(field => ["password", "file"].includes(field.type));
	["_csrf", "action", "unfinished", "unfinishedRevision", ...untold.map(field => field.name)]
		.forEach(name => fields.delete(name));
	return fields.toString();
};

// Of each form by its address: how it came, what of it is kept, and what is under way.
const states = new Map(forms().map(form => [address(form), {came: typed(form), known: typed(form)}]));
const state = form => states.get(address(form)) ?? states.set(address(form), {}).get(address(form));

// Nobody typed what the form came with, nor a line that is blank: there is nothing to keep of it.
const filled = fields => [...new URLSearchParams(fields)].filter(([, value]) => value.trim()).join("&");
const untouched = (form, fields) => !form.elements.unfinishedRevision.value
	&& filled(fields) === filled(state(form).came);

// By the page's heading and the field with data-names, typed or made up, else what was typed first.
const title = form => {
	const named = form.querySelector("[data-names]");
	const first = [...form.elements].find(field => field.matches("input[type=text]:not(.day-field *)")
		&& field.value.trim());
	const name = named?.value.trim() || named?.placeholder || first?.value.trim();
	const words = [document.querySelector("h1").textContent.trim(), name?.slice(0, 100)];
	return words.filter(Boolean).join(": ");
};

const draft = form => ({
	address: address(form), title: title(form), fields: typed(form), tab,
	revision: Number(form.elements.unfinishedRevision.value) || null
});

const send = (key, body, more) => fetch(`/api/account/unfinished/${key}`, {
	method: "PUT", body: JSON.stringify(body),
	headers: {"Content-Type": "application/json", [meta("_csrf_header")]: meta("_csrf")}, ...more
});

const say = (form, word, more) => {
	const status = current(form)?.querySelector("[data-kept]");
	if (status) {
		status.textContent = status.dataset[word] + (more ?? "");
	}
};

// The disk of the browser may be full, or closed to us: then there is only the server.
const lay = (key, body) => {
	try {
		here.setItem(shelf(key), JSON.stringify(body));
		return true;
	}
	catch {
		return false;
	}
};

const noted = (form, key, body, kept) => {
	state(form).known = body.fields;
	here?.removeItem(shelf(key));
	form.elements.unfinished.value = kept.key;
	form.elements.unfinishedRevision.value = kept.revision;
	const timeZone = current(form)?.querySelector("[data-kept]")?.dataset.zone;
	const clock = {hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone};
	const now = new Date().toLocaleTimeString(document.documentElement.lang, clock);
	say(form, kept.key === key ? "keptAt" : "other", kept.key === key ? ` ${now}` : "");
	if (body.fields === typed(form)) {
		delete form.dataset.changed;
	}
};

const keep = async (form, more) => {
	const key = form.elements.unfinished.value;
	const body = draft(form);
	if (body.fields === state(form).known || state(form).ended === key || untouched(form, body.fields)) {
		return;
	}
	const response = await send(key, body, more).catch(() => null);
	if (more?.signal?.aborted) {
		return;
	}
	if (response?.ok) {
		const kept = await response.json();
		if (kept.finished) {
			state(form).ended = key;
			say(form, "saved");
		}
		else {
			noted(current(form) ?? form, key, body, kept);
		}
	}
	else if ((!response || response.status === 401 || response.status >= 500) && lay(key, body)) {
		say(form, "here");
	}
};

const later = (form, pause) => {
	const own = state(form);
	clearTimeout(own.timer);
	own.timer = setTimeout(async () => {
		await own.pending;
		const now = own.leaving ? null : current(form);
		own.sending = new AbortController();
		own.pending = now ? keep(now, {signal: own.sending.signal})
			.catch(error => error.name === "AbortError" || Promise.reject(error))
			.finally(() => own.pending = null) : null;
	}, pause);
};

for (const event of ["input", "change"]) {
	addEventListener(event, ({target}) => target.form?.matches("form[data-unfinished]") && later(target.form, PAUSE));
}
addEventListener("htmx:afterSwap", event => forms().filter(form => form.id && form.id === event.detail.target?.id)
	.forEach(form => later(form, 0)));

// What is sent may find no session: it lies here until a page says that it was saved. What was on its way to be kept
// stops, since it would only find that the form is no longer unfinished.
addEventListener("submit", ({target, defaultPrevented}) => {
	if (target.matches("form[data-unfinished]") && !defaultPrevented) {
		clearTimeout(state(target).timer);
		state(target).leaving = true;
		state(target).sending?.abort();
		lay(target.elements.unfinished.value, {...draft(target), came: state(target).came});
	}
});
addEventListener("mitra:signed-in", () => forms().forEach(form => later(form, 0)));
addEventListener("pageshow", () => states.forEach(own => own.leaving = false));
addEventListener("pagehide", () => forms().forEach(form => {
	clearTimeout(state(form).timer);
	if (!state(form).leaving && typed(form) !== state(form).known && !untouched(form, typed(form))) {
		lay(form.elements.unfinished.value, draft(form));
		keep(form, {keepalive: true});
	}
}));

// It came back with what is wrong with it, perhaps as it had come first.
forms().filter(form => form.dataset.changed).forEach(form => {
	const name = shelf(form.elements.unfinished.value);
	state(form).came = JSON.parse(here?.getItem(name) ?? "{}").came ?? "";
	here?.removeItem(name);
	if (untouched(form, typed(form))) {
		delete form.dataset.changed;
	}
	else {
		state(form).known = null;
		later(form, 0);
	}
});

// What lies here goes to the server as soon as it can be kept there; of what was saved meanwhile nothing stays.
const clear = async () => {
	let kept = false;
	for (const name of Object.keys(here ?? {}).filter(name => name.startsWith(shelf("")))) {
		const {came, ...body} = JSON.parse(here.getItem(name));
		if (came && filled(came) === filled(body.fields) && !body.revision) {
			here.removeItem(name);
			continue;
		}
		const response = await send(name.slice(shelf("").length), body).catch(() => null);
		if (response && (response.ok || response.status === 400)) {
			here?.removeItem(name);
			kept ||= response.ok && !(await response.json()).finished;
		}
	}
	return kept;
};

if (meta("saved-form")) {
	here?.removeItem(shelf(meta("saved-form")));
}
if (user && forms().length === 0 && await clear() && document.querySelector("[data-unfinished-list]")) {
	location.reload();
}
