// The frame of every page: menus, messages, and the question before what can't be undone.

// Menus are <details class="menu">: a click elsewhere, Escape or a second menu closes the open one.
const open = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", event => {
	for (const menu of open()) {
		if (!menu.contains(event.target)) {
			menu.open = false;
		}
	}
});

document.addEventListener("focusin", event => {
	for (const menu of open()) {
		if (!menu.contains(event.target)) {
			menu.open = false;
		}
	}
});

document.addEventListener("keydown", event => {
	if (event.key !== "Escape") {
		return;
	}
	for (const menu of open()) {
		menu.open = false;
		if (menu.contains(document.activeElement)) {
			menu.querySelector("summary").focus();
		}
	}
});

// A flash message can be put away, and an error summary takes the focus so that it is read first.
for (const button of document.querySelectorAll("[data-flash] [data-dismiss]")) {
	button.hidden = false;
}

document.addEventListener("click", event => {
	const button = event.target.closest?.("[data-flash] [data-dismiss]");
	if (button) {
		button.closest("[data-flash]").remove();
		document.getElementById("main").focus({preventScroll: true});
	}
});

document.getElementById("errors")?.focus();

// A form or button with data-confirm="question" asks first; data-confirm-label names the button that goes ahead.
// Without script the form is simply sent.
const dialog = document.getElementById("confirm");
const question = document.getElementById("confirm-question");
const ahead = dialog.querySelector("[value=confirm]");
const usual = ahead.textContent;
let asked = null;

document.addEventListener("submit", event => {
	const form = event.target;
	const text = event.submitter?.dataset.confirm ?? form.dataset.confirm;
	if (!text || asked === form) {
		return;
	}
	event.preventDefault();
	event.stopImmediatePropagation();
	question.textContent = text;
	ahead.textContent = event.submitter?.dataset.confirmLabel ?? form.dataset.confirmLabel ?? usual;
	dialog.returnValue = "cancel";
	dialog.showModal();
	dialog.addEventListener("close", () => {
		if (dialog.returnValue === "confirm") {
			asked = form;
			form.requestSubmit(event.submitter);
			asked = null;
		}
	}, {once: true});
}, {capture: true});
