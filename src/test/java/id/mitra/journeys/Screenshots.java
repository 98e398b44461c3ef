package id.mitra.journeys;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Takes the README's screenshots from a running demo, whose address the system property
 * {@code screenshots} gives; by its name no part of the test suite.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "http.*", disabledReason = "No running demo was named")
class Screenshots {

	private static final Path FOLDER = Path.of("docs/screenshots");

	@Test
	void ofTheRunningDemo() {
		try (Chromium chromium = new Chromium()) {
			take(chromium.browser(), 1280, 800);
			take(chromium.browser(), 360, 740);
		}
	}

	private static void take(Browser browser, int width, int height) {
		BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setBaseURL(System.getProperty("screenshots"))
			.setLocale("id-ID"));
		Page page = context.newPage();
		page.navigate("/login");
		page.locator("input[name=username]").fill("officer");
		page.locator("input[name=password]").fill("officer-demo-only");
		page.locator("input[name=password]").press("Enter");
		page.waitForURL("**/");
		page.navigate("/meetings?q=ITC-ILO");
		String founding = page.locator("a.row-link").first().getAttribute("href");
		Map<String, String> addresses = new LinkedHashMap<>();
		addresses.put("home", "/");
		addresses.put("browse", "/meetings");
		addresses.put("log", "/meetings/new");
		addresses.put("show", founding);
		addresses.put("area", "/areas/OSH");
		addresses.forEach((name, address) -> {
			page.navigate(address);
			assertThat(page.locator("h1")).isVisible();
			page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + width + ".png")));
		});
		context.close();
	}

}
