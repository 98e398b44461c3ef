// What keys do by themselves: ? lists them, / searches, n begins a meeting, e edits what is shown, j and k go through
// the rows of a list, Ctrl+K finds a place or a deed by its name. frame.js says which were meant.
const rows = () => [...document.querySelectorAll("main .row-link, main .row-item a:first-of-type")]
	.filter(row => row.checkVisibility());

function go(step) {
	const all = rows();
	const at = all.findIndex(row => row === document.activeElement
		|| row.closest("tr, .row-item")?.contains(document.activeElement));
	const next = all[at < 0 ? (step > 0 ? 0 : -1) : at + step];
	if (next) {
		next.focus();
		next.closest("tr, .row-item")?.scrollIntoView({block: "nearest"});
	}
	else if (step > 0) {
		document.querySelector("[data-more]")?.click();
	}
}

// Both dialogs come from the page's template once one of them is asked for.
function dialog(id) {
	if (!document.getElementById(id)) {
		document.body.append(document.getElementById("keys").content.cloneNode(true));
		prepareCommands(document.getElementById("commands"));
		document.querySelectorAll("#key-list [data-keys-switch]").forEach(prepareSwitch);
	}
	document.getElementById(id).showModal();
}

// Turned off, single letters do nothing, and those who speak to their computer are safe from them.
export function prepareSwitch(label) {
	const box = label.querySelector("input");
	label.hidden = false;
	box.checked = localStorage.getItem("keys") !== "off";
	box.addEventListener("change", () => localStorage.setItem("keys", box.checked ? "on" : "off"));
}

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function prepareCommands(commands) {
	const field = commands.querySelector("input");
	const status = commands.querySelector("[role=status]");
	const edit = editing();
	if (edit) {
		const own = commands.querySelector("li").cloneNode(true);
		own.querySelector("a").href = edit.href;
		own.querySelector("a").replaceChildren(...edit.cloneNode(true).childNodes);
		commands.querySelector("ul").prepend(own);
	}
	const all = [...commands.querySelectorAll("li")];
	const links = () => all.filter(one => !one.hidden).map(one => one.querySelector("a"));
	const filter = () => {
		const words = plain(field.value).split(/\s+/);
		all.forEach(one => one.hidden = !words.every(word => plain(one.textContent).includes(word)));
		links().forEach((link, at) => link.classList.toggle("is-first", at === 0 && field.value.trim() !== ""));
		commands.querySelector("p.soft").hidden = links().length > 0;
		status.textContent = field.value ? status.dataset.found.replace("{0}", links().length) : "";
	};
	field.addEventListener("input", filter);
	commands.addEventListener("keydown", event => {
		const found = links();
		const at = found.indexOf(document.activeElement);
		if (event.key === "Enter" && document.activeElement === field) {
			event.preventDefault();
			if (field.value.trim()) {
				found[0]?.click();
			}
		}
		else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			(found[at + (event.key === "ArrowDown" ? 1 : -1)] ?? field).focus();
		}
	});
	commands.addEventListener("close", () => {
		field.value = "";
		filter();
	});
}

const editing = () => document.querySelector("main .page-head a[href$='/edit']");

function search() {
	const field = document.getElementById("site-search");
	if (field?.checkVisibility()) {
		field.focus();
	}
	else {
		document.querySelector(".topbar-find").click();
	}
}

const deeds = {
	"/": search,
	"?": () => dialog("key-list"),
	n: () => document.querySelector(".topbar-log")?.click(),
	e: () => editing()?.click(),
	j: () => go(1),
	k: () => go(-1),
	commands: () => dialog("commands"),
};

export const press = key => deeds[key]();
