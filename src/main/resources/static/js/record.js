// The form of a record keeps what is typed every few seconds, quietly, and says so. Where somebody else has changed the
// record meanwhile it stops, and the form's own save shows both.
import "./drag.js";

const PAUSE = 3000;
let timer = null;
let pending = null;
let stopped = false;

const form = () => document.getElementById("record-form");
const say = (word, more) => {
	const status = form()?.querySelector("[data-kept]");
	if (status) {
		status.textContent = word + (more ?? "");
	}
};
const words = () => form().querySelector("[data-kept]").dataset;

// Only where the rows are still those that were sent.
const goOn = answer => {
	for (const {name, value} of answer.querySelectorAll("form input[type=hidden]")) {
		const field = form().querySelector(`input[type=hidden][name="${CSS.escape(name)}"]`);
		if (field) {
			field.value = value;
		}
	}
	for (const older of answer.querySelectorAll("[data-older]")) {
		const shown = form().querySelector(`[data-older="${CSS.escape(older.dataset.older)}"]`);
		shown?.replaceChildren(...older.childNodes);
	}
};

const keep = async () => {
	const sent = new URLSearchParams(new FormData(form()));
	sent.delete("action");
	const typed = snapshot();
	try {
		const response = await fetch(form().dataset.keep, {method: "POST", body: sent});
		if (response.redirected) {
			throw new Error("signed out");
		}
		const answer = new DOMParser().parseFromString(await response.text(), "text/html");
		if (response.status === 409) {
			stopped = true;
			say(words().conflict);
		}
		else if (response.ok) {
			goOn(answer);
			const clock = {hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: words().zone};
			const now = new Date().toLocaleTimeString(document.documentElement.lang, clock);
			say(words().keptAt, ` ${now}`);
			if (typed === snapshot()) {
				delete form().dataset.changed;
			}
		}
		else {
			const why = answer.querySelector("li")?.textContent;
			say(words().failed, why ? ` ${why}` : "");
		}
	}
	catch {
		say(words().failed);
	}
};

// What was typed, without what only the machine reads.
const snapshot = () => JSON.stringify([...new FormData(form())].filter(([name]) =>
	!/^(_csrf|version|opened|agenda|action)$|\.id$/.test(name)));

const later = () => {
	clearTimeout(timer);
	if (!stopped) {
		timer = setTimeout(async () => {
			await pending;
			pending = keep().finally(() => pending = null);
		}, PAUSE);
	}
};

for (const event of ["input", "change"]) {
	addEventListener(event, ({target}) => target.form === form() && later());
}

// What leaves the form, or brings it back with other rows, waits for what is on its way.
addEventListener("submit", event => {
	clearTimeout(timer);
	if (pending && event.target === form()) {
		event.preventDefault();
		event.stopImmediatePropagation();
		pending.then(() => form().requestSubmit(event.submitter));
	}
}, {capture: true});

addEventListener("htmx:confirm", event => {
	clearTimeout(timer);
	if (pending && event.detail.target === form()) {
		event.preventDefault();
		pending.then(() => event.detail.issueRequest(true));
	}
});

addEventListener("htmx:afterSwap", event => event.detail.target?.id === "record-form" && later());
