// A button with data-copy="id" puts that element's text on the clipboard; without script the text is there to be
// selected.
for (const button of document.querySelectorAll("[data-copy]")) {
	const label = button.querySelector("span");
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
		label.textContent = button.dataset.copied;
	});
}
