// htmx: writes carry the CSRF token, and an answer that is another page altogether (sign-in, an error) is opened as one.
const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

addEventListener("htmx:configRequest", event => {
	if (event.detail.verb !== "get" && meta("_csrf")) {
		event.detail.headers[meta("_csrf_header")] = meta("_csrf");
	}
});

addEventListener("htmx:beforeSwap", event => {
	const {xhr, requestConfig, target} = event.detail;
	const asked = new URL(requestConfig.path, location.href);
	const answered = new URL(xhr.responseURL || asked, location.href);
	const elsewhere = asked.pathname !== answered.pathname;
	const whole = /<html[\s>]/i.test(xhr.responseText) && target !== document.body;
	if (requestConfig.verb === "get" && whole && (elsewhere || xhr.status >= 400)) {
		event.detail.shouldSwap = false;
		location.assign(answered);
	}
});
