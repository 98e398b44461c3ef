// A list that goes on in its place: what comes is gone on with by keyboard, and is there again when one comes back.
const rows = document.getElementById("meetings-rows");
const more = () => document.querySelector("[data-more]");
const asked = event => event.detail.requestConfig?.elt.matches("[data-more]");
const state = change => history.replaceState({...history.state, ...change}, "");
const {shown = 0, at, y} = history.state ?? {};
let going = null;
let before = 0;
let missing = 0;

addEventListener("htmx:beforeRequest", event => {
	if (asked(event)) {
		going = event.detail.xhr;
		before = rows.rows.length;
	}
});

// Told once of the rows and once of the link, which may be gone on with in between.
addEventListener("htmx:afterSettle", event => {
	if (!going || event.detail.xhr !== going) {
		return;
	}
	const next = [...rows.rows].slice(before).map(row => row.querySelector("a")).find(Boolean);
	going = null;
	if (missing > 0) {
		missing -= 1;
		bringBack();
		return;
	}
	state({shown: (history.state?.shown ?? 0) + 1});
	next?.focus({preventScroll: true});
});

// As many parts as were shown before, then the place and the link that was followed.
function bringBack() {
	if (missing > 0 && more()) {
		more().click();
		return;
	}
	missing = 0;
	rows.querySelector(`a[href="${CSS.escape(at ?? "")}"]`)?.focus({preventScroll: true});
	scrollTo({top: y, behavior: "instant"});
}

addEventListener("pagehide", () => state({y: scrollY, at: document.activeElement?.getAttribute("href")}));

addEventListener("load", () => {
	if (rows && shown > 0) {
		missing = shown;
		bringBack();
	}
});

// All that are shown are ticked by one box.
const all = document.querySelector("[data-ticks]");

if (all) {
	all.hidden = false;
	all.addEventListener("change", () => {
		rows.querySelectorAll("[name=chosen]").forEach(box => box.checked = all.checked);
		count();
	});
}

// And it is said how many are.
const picked = document.querySelector("[data-picked]");

function count() {
	const ticked = rows.querySelectorAll("[name=chosen]:checked").length;
	picked.hidden = ticked === 0;
	picked.previousElementSibling.hidden = ticked > 0;
	picked.textContent = picked.dataset.picked.replace("#", ticked);
	picked.form.querySelectorAll("button").forEach(button => button.disabled = ticked === 0);
}

if (picked) {
	rows.addEventListener("change", count);
	addEventListener("pageshow", count);
}
