// What is typed into a form is kept on the server three seconds after it was typed, with each step, and on leaving, so
// that neither a closed tab nor a restart loses it. Without a network or a session it is kept here until there is one.
const PAUSE = 3000;
const SHELF = "mitra.unfinished.";
const tab = crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, digit =>
	(digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

const form = () => document.querySelector("form[data-unfinished]");
const status = () => form()?.querySelector("[data-kept]");
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

let timer = null;
let pending = null;
let leaving = false;

// What was typed: not what only the machine reads, and no password.
const typed = () => {
	const fields = new URLSearchParams(new FormData(form()));
	const secret = [...form().elements].filter(field => field.type === "password").map(field => field.name);
	["_csrf", "action", "unfinished", "unfinishedRevision", ...secret].forEach(name => fields.delete(name));
	return fields.toString();
};

let known = form() && typed();

// By the page's heading and the field with data-names, typed or made up, else what was typed first.
const title = () => {
	const named = form().querySelector("[data-names]");
	const first = [...form().elements].find(field => field.matches("input[type=text]") && field.value.trim());
	const name = named?.value.trim() || named?.placeholder || first?.value.trim();
	const words = [document.querySelector("h1").textContent.trim(), name?.slice(0, 100)];
	return words.filter(Boolean).join(": ");
};

const draft = () => ({
	address: form().getAttribute("action"), title: title(), fields: typed(), tab,
	revision: Number(form().elements.unfinishedRevision.value) || null
});

const send = (key, body, more) => fetch(`/api/account/unfinished/${key}`, {
	method: "PUT", body: JSON.stringify(body),
	headers: {"Content-Type": "application/json", [meta("_csrf_header")]: meta("_csrf")}, ...more
});

const say = (word, more) => {
	if (status()) {
		status().textContent = status().dataset[word] + (more ?? "");
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

const keep = async more => {
	const key = form().elements.unfinished.value;
	const body = draft();
	if (body.fields === known) {
		return;
	}
	try {
		const response = await send(key, body, more);
		if (response.ok) {
			const kept = await response.json();
			known = body.fields;
			here?.removeItem(shelf(key));
			form().elements.unfinished.value = kept.key;
			form().elements.unfinishedRevision.value = kept.revision;
			const clock = {hour: "2-digit", minute: "2-digit"};
			const now = new Date().toLocaleTimeString(document.documentElement.lang, clock);
			say(kept.key === key ? "keptAt" : "other", kept.key === key ? ` ${now}` : "");
			if (body.fields === typed()) {
				delete form().dataset.changed;
			}
		}
		else if (response.status === 404) {
			say("saved");
		}
		else if ((response.status === 401 || response.status >= 500) && lay(key, body)) {
			say("here");
		}
	}
	catch {
		if (lay(key, body)) {
			say("here");
		}
	}
};

const later = pause => {
	clearTimeout(timer);
	timer = setTimeout(async () => {
		await pending;
		pending = form() ? keep().finally(() => pending = null) : null;
	}, pause);
};

if (form()) {
	for (const event of ["input", "change"]) {
		addEventListener(event, ({target}) => target.form === form() && later(PAUSE));
	}
	addEventListener("htmx:afterSwap", event => event.detail.target?.id === form()?.id && later(0));

	// What is sent may find no session: it lies here until a page says that it was saved.
	addEventListener("submit", event => {
		if (event.target === form() && !event.defaultPrevented) {
			clearTimeout(timer);
			leaving = true;
			lay(form().elements.unfinished.value, draft());
		}
	});
	addEventListener("pageshow", () => leaving = false);
	addEventListener("pagehide", () => {
		clearTimeout(timer);
		if (!leaving && typed() !== known) {
			lay(form().elements.unfinished.value, draft());
			keep({keepalive: true});
		}
	});

	// It came back with what is wrong with it.
	if (form().dataset.changed) {
		here?.removeItem(shelf(form().elements.unfinished.value));
		known = null;
		later(0);
	}
}

// What lies here goes to the server as soon as it can be kept there; of what was saved meanwhile nothing stays.
const clear = async () => {
	let kept = false;
	for (const name of Object.keys(here ?? {}).filter(name => name.startsWith(shelf("")))) {
		const body = JSON.parse(here.getItem(name));
		const response = await send(name.slice(shelf("").length), body).catch(() => null);
		if (response && (response.ok || [400, 404].includes(response.status))) {
			here?.removeItem(name);
			kept ||= response.ok;
		}
	}
	return kept;
};

if (meta("saved-form")) {
	here?.removeItem(shelf(meta("saved-form")));
}
if (user && !form() && await clear() && document.querySelector("[data-unfinished-list]")) {
	location.reload();
}
