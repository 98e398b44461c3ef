// The session has ended meanwhile: whoever was signed in signs in again over the page, which stays as it is, with all
// that is typed there. Loaded only then.
const meta = name => document.querySelector(`meta[name="${name}"]`);
const read = async response => new DOMParser().parseFromString(await response.text(), "text/html");
const page = async address => read(await fetch(address));

// What the page sends from now on belongs to the new session. Somebody else's starts at their own home.
const goOn = next => {
	if (next.querySelector("meta[name=user]")?.content !== meta("user").content) {
		location.assign("/");
		return false;
	}
	const token = next.querySelector("meta[name=_csrf]").content;
	meta("_csrf").content = token;
	document.querySelectorAll("input[name=_csrf]").forEach(field => field.value = token);
	dispatchEvent(new Event("mitra:signed-in"));
	return true;
};

// Null once it is done, else why not.
const enter = async form => {
	const token = (await page("/login")).querySelector("input[name=_csrf]")?.value ?? "";
	const fields = new URLSearchParams(new FormData(form));
	fields.set("_csrf", token);
	const answer = await fetch("/login", {method: "POST", body: fields});
	const next = await read(answer);
	return new URL(answer.url).pathname === "/login" || !answer.ok
		? next.querySelector("[role=alert] p")?.textContent ?? form.dataset.failed
		: null;
};

const ask = () => new Promise(resolve => {
	document.body.append(document.getElementById("sign-in-again").content.cloneNode(true));
	const dialog = document.getElementById("sign-in");
	const form = dialog.querySelector("form");
	const fault = form.querySelector("[role=alert]");
	form.addEventListener("submit", async event => {
		event.preventDefault();
		if (event.submitter?.value === "cancel") {
			dialog.close();
			return;
		}
		const failed = await enter(form).catch(() => form.dataset.failed);
		if (failed) {
			fault.textContent = failed;
			form.elements.password.value = "";
			form.elements.password.focus();
		}
		else {
			dialog.returnValue = goOn(await page("/account")) ? "in" : "elsewhere";
			dialog.close(dialog.returnValue);
		}
	});
	dialog.addEventListener("close", () => {
		dialog.remove();
		resolve(dialog.returnValue === "in");
	}, {once: true});
	dialog.showModal();
	form.elements.password.focus();
});

let asking = null;

// Another request may have asked already.
const lasts = async () => (await fetch("/api/account").catch(() => null))?.ok ?? false;

/** Whether the same user is signed in again. */
export const signIn = () => asking ??= lasts()
	.then(async there => there ? goOn(await page("/account")) : ask())
	.finally(() => asking = null);

/** Asks once more for what found no session. */
export const again = async ({elt, verb, path, triggeringEvent}) => {
	if (await signIn()) {
		if (elt.matches("form")) {
			elt.requestSubmit(triggeringEvent?.submitter);
		}
		else {
			htmx.ajax(verb, path, {source: elt, event: triggeringEvent});
		}
	}
};

// What is asked for meanwhile waits.
addEventListener("htmx:beforeRequest", event => {
	if (asking) {
		event.preventDefault();
		again(event.detail.requestConfig);
	}
});
