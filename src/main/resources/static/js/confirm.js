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
