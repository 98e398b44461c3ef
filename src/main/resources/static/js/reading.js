// A release and what was read out of it: pointing at a finding, or reaching it by keyboard, shows it on both sides.
const all = finding => document.querySelectorAll(`[data-finding~="${CSS.escape(finding)}"]`);

const link = target => {
	document.querySelectorAll(".is-linked").forEach(element => element.classList.remove("is-linked"));
	const findings = target.closest?.("[data-finding]")?.dataset.finding
		?? target.closest?.(".with-why")?.querySelector("[data-finding]")?.dataset.finding;
	for (const finding of findings?.split(" ") ?? []) {
		for (const element of all(finding)) {
			element.classList.add("is-linked");
			element.closest(".with-why")?.classList.add("is-linked");
		}
	}
};

// What moves under a pointer that rests, as the page scrolls to a field, was not pointed at.
let pointer = "";

addEventListener("mouseover", event => {
	const moved = `${event.screenX} ${event.screenY}`;
	if (moved !== pointer) {
		pointer = moved;
		link(event.target);
	}
});
addEventListener("focusin", event => link(event.target));

// The way to a field opens what it stands in, and goes on into it.
addEventListener("click", event => {
	const mark = event.target.closest?.("a.mark");
	const field = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
	if (field) {
		event.preventDefault();
		field.closest("details")?.setAttribute("open", "");
		if (!field.checkVisibility?.()) {
			field.closest(".settled")?.classList.remove("settled");
		}
		field.focus();
		field.scrollIntoView({block: "center"});
	}
});

// The way into the text goes on from the words.
addEventListener("click", event => {
	const why = event.target.closest?.("a.why");
	let mark = why && document.getElementById(decodeURIComponent(why.hash.slice(1)));
	while (mark?.matches(".anchor")) {
		mark = mark.nextElementSibling;
	}
	if (mark) {
		setTimeout(() => mark.focus({preventScroll: true}));
	}
});

// A form that comes back goes on where the server says. Its focus scrolls no further than it must.
document.addEventListener("htmx:afterOnLoad", () => {
	const form = document.getElementById("release-form");
	const place = document.getElementById(form?.dataset.focus);
	form?.removeAttribute("data-focus");
	place?.focus({preventScroll: true});
	place?.scrollIntoView({block: "nearest", behavior: "instant"});
});
