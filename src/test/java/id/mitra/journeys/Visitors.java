package id.mitra.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import id.mitra.Api;

/**
 * The people of one test, each with a browser profile of their own.
 */
final class Visitors implements AutoCloseable {

	private final List<Visitor> present = new ArrayList<>();

	private final Browser browser;

	private final int port;

	Visitors(Browser browser, int port) {
		this.browser = browser;
		this.port = port;
	}

	/** At a laptop, with a window of 1280 by 800. */
	Visitor atLaptop() {
		return visitor(new NewContextOptions().setViewportSize(1280, 800));
	}

	/** At a phone of 360 by 740. */
	Visitor atPhone() {
		return visitor(new NewContextOptions().setViewportSize(360, 740));
	}

	/** Whose pages are examined. */
	Visitor underExamination(int width, ColorScheme scheme) {
		return visitor(new NewContextOptions().setViewportSize(width, 1600).setColorScheme(scheme));
	}

	Visitor withoutScript() {
		return visitor(new NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false));
	}

	/**
	 * Whose browser prefers English until the account says otherwise, and who does not
	 * want to wait for things that move.
	 */
	private Visitor visitor(NewContextOptions options) {
		BrowserContext context = this.browser.newContext(options.setBaseURL("http://localhost:" + this.port)
			.setLocale("en-US")
			.setReducedMotion(ReducedMotion.REDUCE));
		Visitor visitor = new Visitor(context, Api.on(this.port));
		this.present.add(visitor);
		return visitor;
	}

	void expectQuietConsoles() {
		this.present.forEach(Visitor::expectQuietConsole);
	}

	void keepScreens(Path folder, String name) {
		for (int i = 0; i < this.present.size(); i++) {
			this.present.get(i).keepScreen(folder.resolve(name + "-" + i));
		}
	}

	@Override
	public void close() {
		this.present.forEach(Visitor::leave);
	}

}
