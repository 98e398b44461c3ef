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

// On narrow screens the text lies over the form while the address says so.
const text = document.getElementById("release-text");
const over = () => getComputedStyle(text).position === "fixed";

// The way to a field opens what it stands in, and goes on into it.
addEventListener("click", event => {
	const mark = event.target.closest?.("a.mark");
	const field = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
	if (field) {
		field.closest("details")?.setAttribute("open", "");
		if (!field.checkVisibility?.()) {
			field.closest(".settled")?.classList.remove("settled");
		}
		// Of a meeting on record most is hidden, and it is asked which one it is.
		const own = field.closest(".report")?.querySelector(".report-as select");
		const place = own && field.checkVisibility?.() === false ? own : field;
		const go = () => {
			place.focus();
			place.scrollIntoView({block: "center"});
		};
		if (over()) {
			setTimeout(go);
		}
		else {
			event.preventDefault();
			go();
		}
	}
});

// The way into the text goes on from the words, and back to where it began.
let from = null;

addEventListener("click", event => {
	const way = event.target.closest?.("a.why, .passage a, .release-open, .release-close");
	if (!way) {
		return;
	}
	let place = document.getElementById(decodeURIComponent(way.hash.slice(1)));
	while (place?.matches(".anchor")) {
		place = place.nextElementSibling;
	}
	if (place) {
		from = way;
		setTimeout(() => (place === text ? text.querySelector("[tabindex]") : place).focus({preventScroll: true}));
	}
	else if (from?.isConnected) {
		setTimeout(() => from.focus({preventScroll: true}));
	}
});

addEventListener("keydown", event => {
	if (event.key === "Escape" && over()) {
		text.querySelector(".release-close").click();
	}
});

// What was said of a meeting is left out with it.
addEventListener("change", ({target}) => {
	const meeting = target.matches?.(".report-as select") ? target.name.match(/\d+/)[0] : null;
	document.querySelectorAll(`.told[data-meeting="${meeting}"]`)
		.forEach(told => told.classList.toggle("left-out", target.value === "none"));
});

// A form that comes back goes on where the server says. Its focus scrolls no further than it must.
document.addEventListener("htmx:afterOnLoad", () => {
	const form = document.getElementById("release-form");
	const place = document.getElementById(form?.dataset.focus);
	form?.removeAttribute("data-focus");
	place?.focus({preventScroll: true});
	place?.scrollIntoView({block: "nearest", behavior: "instant"});
});
