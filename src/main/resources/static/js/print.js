// A button with data-print prints the page; without script the browser's own menu does.
for (const button of document.querySelectorAll("[data-print]")) {
	button.hidden = false;
	button.addEventListener("click", () => window.print());
}
