package id.mitra.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * The people of one test, each with a browser profile of their own.
 */
final class Visitors implements AutoCloseable {

	private final List<Visitor> present = new ArrayList<>();

	private final Browser browser;

	private final String address;

	Visitors(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/** At a laptop, with a window of 1280 by 800. */
	Visitor atLaptop() {
		return visitor(new NewContextOptions().setViewportSize(1280, 800));
	}

	/** At a phone of 360 by 740. */
	Visitor atPhone() {
		return visitor(new NewContextOptions().setViewportSize(360, 740));
	}

	/**
	 * Whose pages are examined by a tool that brings styles of its own, which the pages'
	 * policy would refuse; through a window so high that the bar at its foot lies over
	 * nothing.
	 */
	Visitor underExamination(int width, ColorScheme scheme) {
		return visitor(
				new NewContextOptions().setViewportSize(width, 12_000).setColorScheme(scheme).setBypassCSP(true));
	}

	Visitor withoutScript() {
		return visitor(new NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false));
	}

	/**
	 * Whose browser prefers English until the account says otherwise, and who does not
	 * want to wait for things that move.
	 */
	private Visitor visitor(NewContextOptions options) {
		Visitor visitor = new Visitor(this.browser
			.newContext(options.setBaseURL(this.address).setLocale("en-US").setReducedMotion(ReducedMotion.REDUCE)));
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
