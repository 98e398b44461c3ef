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

addEventListener("htmx:beforeSwap", event => {
	const {xhr, requestConfig, target} = event.detail;
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
