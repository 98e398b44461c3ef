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
