// A form or button with data-confirm="question" asks first. Without script the form is simply sent.
const dialog = document.getElementById("confirm");
const question = document.getElementById("confirm-question");
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
