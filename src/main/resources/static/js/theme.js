// A page that the server sends without a look at its reader follows the device, unless the reader chose light or dark.
(() => {
	const chosen = document.cookie.match(/(?:^|; )theme=(light|dark)/)?.[1];
	if (chosen) {
		document.documentElement.dataset.bsTheme = chosen;
	}
})();
