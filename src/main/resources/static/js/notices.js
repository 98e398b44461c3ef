// A flash message can be put away, and an error summary takes the focus so that it is read first.
for (const button of document.querySelectorAll("[data-flash] [data-dismiss]")) {
	button.hidden = false;
	button.addEventListener("click", () => {
		button.closest("[data-flash]").remove();
		document.getElementById("main").focus({preventScroll: true});
	});
}

document.getElementById("errors")?.focus();
