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

// A step of a form brings the whole form back. What is typed or ticked while it is on its way goes into the new one,
// but for rows, whose order the step may change.
const ticked = field => ["checkbox", "radio"].includes(field.type);
const filled = form => new Map([...form.elements]
	.filter(field => field.matches("input:not([type=hidden]), select, textarea") && !/\[\d+]/.test(field.name))
	.map(field => ticked(field) ? [`${field.name}=${field.value}`, field.checked] : [field.name, field.value]));
const started = new WeakMap();

addEventListener("htmx:beforeRequest", event => {
	const {target} = event.detail;
	if (target.matches("form")) {
		started.set(target, filled(target));
	}
});

addEventListener("htmx:beforeSwap", event => {
	const {target} = event.detail;
	const before = started.get(target);
	if (!before || !event.detail.shouldSwap) {
		return;
	}
	const now = filled(target);
	document.addEventListener("htmx:afterSwap", () => {
		const form = document.getElementById(target.id);
		form.dataset.changed = "true";
		for (const field of form.elements) {
			const key = ticked(field) ? `${field.name}=${field.value}` : field.name;
			if (now.has(key) && now.get(key) !== before.get(key)) {
				field[ticked(field) ? "checked" : "value"] = now.get(key);
			}
		}
	}, {once: true});
});
