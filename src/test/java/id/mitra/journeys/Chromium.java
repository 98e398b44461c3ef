package id.mitra.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

/**
 * Headless Chromium, one for the whole run, or why there is none. The environment
 * variable {@value #VARIABLE} says where it is; without it the usual places are tried,
 * then the browser that Playwright may have installed. Nothing is ever downloaded.
 */
final class Chromium implements AutoCloseable {

	static final String VARIABLE = "CHROMIUM_PATH";

	/** First the one without windows, which needs a quarter of the time for a profile. */
	private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
			"/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

	/**
	 * English, wherever the test runs. A page's scripts run a few times and are gone with
	 * it: to compile them well beside that costs more than it saves.
	 */
	private static final List<String> ARGUMENTS = List.of("--disable-gpu", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--no-first-run", "--lang=en-US",
			"--js-flags=--no-maglev --no-turbofan");

	private final Playwright playwright;

	private final Browser browser;

	private final List<String> failures = new ArrayList<>();

	Chromium() {
		Playwright playwright = null;
		Browser browser = null;
		try {
			playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = launch(playwright);
		}
		catch (RuntimeException ex) {
			this.failures.add("Playwright does not start: " + firstLine(ex));
		}
		this.playwright = playwright;
		this.browser = browser;
	}

	private Browser launch(Playwright playwright) {
		String named = System.getenv(VARIABLE);
		List<String> places = (named != null && !named.isBlank()) ? List.of(named) : USUAL_PLACES;
		for (String place : places) {
			Path executable = Path.of(place);
			if (Files.isExecutable(executable)) {
				try {
					return playwright.chromium().launch(options().setExecutablePath(executable));
				}
				catch (PlaywrightException ex) {
					this.failures.add(place + " does not start: " + firstLine(ex));
				}
			}
		}
		if (places != USUAL_PLACES) {
			this.failures.add(VARIABLE + " names " + named + ", where there is no browser");
			return null;
		}
		try {
			return playwright.chromium().launch(options());
		}
		catch (PlaywrightException ex) {
			this.failures.add("Neither is it in the usual places nor has Playwright installed its own");
			return null;
		}
	}

	/** As root the sandbox can't work. */
	private static LaunchOptions options() {
		return new LaunchOptions().setHeadless(true)
			.setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
			.setArgs(ARGUMENTS);
	}

	private static String firstLine(RuntimeException ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
	}

	boolean isMissing() {
		return this.browser == null;
	}

	/** Why there is no browser, in words. */
	String reason() {
		return "No Chromium to test with. " + String.join(". ", this.failures) + ". Install it, or name it in "
				+ VARIABLE + ".";
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

}
