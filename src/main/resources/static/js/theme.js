// Sets light or dark before anything is drawn. The server does so where the choice is fixed; this follows the device.
(() => {
	const root = document.documentElement;
	const device = matchMedia("(prefers-color-scheme: dark)");
	const chosen = document.cookie.match(/(?:^|; )theme=(light|dark|auto)/)?.[1] ?? root.dataset.bsTheme ?? "auto";
	const follow = () => root.dataset.bsTheme = device.matches ? "dark" : "light";
	if (chosen === "auto") {
		follow();
		device.addEventListener("change", follow);
	} else {
		root.dataset.bsTheme = chosen;
	}
})();
