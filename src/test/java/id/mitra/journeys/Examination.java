package id.mitra.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What is wrong with the pages that somebody sees: whether they can be used by everyone
 * (WCAG 2.2 AA as far as axe can tell), fit their window, speak one language.
 */
final class Examination {

	private static final String AXE = AxeBuilder.getAxeScript();

	private static final Map<String, Object> RULES = Map.of("type", "tag", "values",
			List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

	/** What another theme can break of the rules. */
	private static final Map<String, Object> RULES_OF_COLOUR = Map.of("type", "rule", "values",
			List.of("color-contrast", "link-in-text-block"));

	/** What stands around every page. */
	private static final List<String> FRAME = List.of(".topbar", ".rail", ".foot");

	private static final String SHOW = """
			(frame) => [...document.querySelectorAll(frame)].map((part) => part.outerHTML).join('')
			  .replace(/name="_csrf" value="[^"]*"/g, '')
			""";

	/**
	 * Tells only of what is wrong: to describe all that is right takes axe longest.
	 * Contrast, which costs more than all other rules together, is measured once for each
	 * look of a text: its colour, size and weight, and what it stands on. The size of
	 * what can be pointed at, which costs half of the rest, is asked of axe only where it
	 * may be too small: not where it is 24 pixels wide and high and nothing else that can
	 * be pointed at is over it, nor where all such is 24 pixels away (WCAG 2.5.8). All in
	 * one run, since axe takes in the whole page for each, and with the frame where
	 * something there has a look that is new.
	 */
	private static final String RUN = """
			async ({ rules, without }) => {
			  const targets = [...document.querySelectorAll('a[href], area, button, input, select, textarea, summary, '
			    + '[contenteditable], [role]')]
			    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
			    .map((element) => ({ element, box: element.getBoundingClientRect() }));
			  const near = (a, b, by) => a.left < b.right + by && b.left < a.right + by
			    && a.top < b.bottom + by && b.top < a.bottom + by;
			  const small = targets.filter((one) => {
			    const tight = one.box.width < 24 || one.box.height < 24;
			    return targets.some((other) => other !== one && (tight ? near(one.box, other.box, 24)
			      : near(one.box, other.box, 0) && !other.element.contains(one.element)));
			  }).map(({ element }) => element);
			  const grounds = new WeakMap();
			  const ground = (element) => {
			    if (element && !grounds.has(element)) {
			      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
			      const opaque = /^rgb\\(/.test(backgroundColor) && opacity === '1';
			      grounds.set(element, [backgroundColor, backgroundImage, opacity].join(' ')
			        + (opaque ? '' : ' on ' + ground(element.parentElement)));
			    }
			    return element ? grounds.get(element) : 'nothing';
			  };
			  const looks = new Set(JSON.parse(sessionStorage.getItem('looks') ?? '[]'));
			  const fresh = [];
			  const see = (element) => {
			    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
			    const look = [color, fontSize, fontWeight, textShadow, ground(element)].join(' ');
			    if (!looks.has(look) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
			      looks.add(look);
			      fresh.push(element);
			    }
			  };
			  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			  while (texts.nextNode()) {
			    if (texts.currentNode.data.trim()) {
			      see(texts.currentNode.parentElement);
			    }
			  }
			  document.querySelectorAll('input, select, textarea').forEach(see);
			  sessionStorage.setItem('looks', JSON.stringify([...looks]));
			  small.forEach((element) => element.toggleAttribute('data-small', true));
			  fresh.forEach((element) => element.toggleAttribute('data-fresh', true));
			  axe.configure({ rules: [{ id: 'target-size', selector: '[data-small]' },
			    { id: 'color-contrast', selector: '[data-fresh]' }] });
			  const whole = without.length === 0 || fresh.some((element) => element.closest(without.join()));
			  const found = await axe.run(whole ? document : { exclude: without },
			    { resultTypes: ['violations'], preload: false, runOnly: rules });
			  small.forEach((element) => element.removeAttribute('data-small'));
			  fresh.forEach((element) => element.removeAttribute('data-fresh'));
			  return found.violations.map((rule) => rule.id + ': ' + rule.nodes[0].html);
			}
			""";

	private static final String LOOK = """
			() => ({
			  wide: document.documentElement.scrollWidth > innerWidth,
			  headings: document.querySelectorAll('h1').length,
			  title: document.title,
			  language: document.documentElement.lang,
			  twice: [...document.forms].flatMap((form) => [...form.elements].filter((field) => field.type === 'hidden'
			    && [...form.elements].some((other) => other.name === field.name
			      && !['hidden', 'checkbox', 'radio', 'submit', 'button'].includes(other.type))))
			    .map((field) => field.name).join(' '),
			  gaps: document.documentElement.outerHTML.match(/.{0,40}\\?\\?.{0,40}/)?.[0] ?? ''
			})
			""";

	/** Whether it fits a narrower window, once what is drawn has been drawn anew. */
	private static final String SHRINK = """
			async () => {
			  const fits = () => document.documentElement.scrollWidth <= innerWidth;
			  for (let i = 0; i < 60 && !fits(); i++) {
			    await new Promise(requestAnimationFrame);
			  }
			  return fits();
			}
			""";

	/** Whether the page's ground is light or dark. */
	static final String GROUND = """
			(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0] < 100 ? "dark" : "light")""";

	/** The theme of the page once it has followed the device's. */
	private static final String FOLLOW = """
			async (theme) => {
			  const look = () => %s;
			  for (let i = 0; i < 60 && look() !== theme; i++) {
			    await new Promise(requestAnimationFrame);
			  }
			  return look();
			}
			""".formatted(GROUND);

	/** Grows with what is examined, so that the bar at its foot lies over nothing. */
	private static final int HEIGHT = 1600;

	private final List<String> problems = new ArrayList<>();

	private final Set<String> frames = new HashSet<>();

	private final Visitor visitor;

	private final int width;

	Examination(Visitor visitor) {
		this.visitor = visitor;
		this.width = visitor.page().viewportSize().width;
		visitor.page().addInitScript(AXE);
	}

	List<String> problems() {
		return this.problems;
	}

	/** Opens a page in a window of the visitor's width. */
	Examination open(String address) {
		this.visitor.page().setViewportSize(this.width, HEIGHT);
		this.visitor.open(address);
		return this;
	}

	boolean shows(String selector) {
		return this.visitor.page().locator(selector).count() > 0;
	}

	/** Looks at the page as it is. */
	Examination look(String what) {
		Map<?, ?> page = (Map<?, ?>) this.visitor.page().evaluate(LOOK);
		note(page.get("wide").equals(true), what + " is wider than its window");
		note(!page.get("headings").equals(1) || page.get("title").toString().isBlank(),
				what + " has no heading, or several, or no title");
		note(!page.get("language").equals(this.visitor.language()), what + " is in another language");
		note(!page.get("twice").equals(""), what + " sends two fields by one name: " + page.get("twice"));
		note(!page.get("gaps").equals(""), what + " lacks words: " + page.get("gaps"));
		return this;
	}

	/** Looks at it through the narrowest window that a page must fit. */
	Examination lookNarrowly(String what) {
		this.visitor.page().setViewportSize(320, 640);
		note(!(boolean) this.visitor.page().evaluate(SHRINK), what + " is wider than a window of 320");
		return this;
	}

	/** By all rules. */
	Examination examine(String what) {
		Page page = this.visitor.page();
		int height = (int) page.evaluate("document.documentElement.scrollHeight");
		if (height > page.viewportSize().height) {
			page.setViewportSize(page.viewportSize().width, height);
		}
		if (page.evaluate("'axe' in window").equals(false)) {
			page.evaluate(AXE);
		}
		return hold(RULES, what);
	}

	/** By those of colour after the device has changed from light to dark, or back. */
	Examination examineInTheOtherTheme(String what) {
		boolean dark = "dark".equals(this.visitor.page().evaluate(GROUND));
		paint(dark ? ColorScheme.LIGHT : ColorScheme.DARK);
		hold(RULES_OF_COLOUR, what + " in the other theme");
		paint(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
		return this;
	}

	/** The frame only where it has not been held to these rules yet as it is now. */
	private Examination hold(Map<String, Object> rules, String what) {
		Object frame = this.visitor.page().evaluate(SHOW, String.join(",", FRAME));
		List<String> without = this.frames.add(rules.get("type") + " " + frame) ? List.of() : FRAME;
		List<?> violations = (List<?>) this.visitor.page().evaluate(RUN, Map.of("rules", rules, "without", without));
		violations.forEach((violation) -> note(true, what + " " + violation));
		return this;
	}

	private void paint(ColorScheme scheme) {
		Page page = this.visitor.page();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		String theme = scheme.name().toLowerCase(Locale.ROOT);
		note(!theme.equals(page.evaluate(FOLLOW, theme)), page.url() + " does not follow the device's theme");
	}

	private void note(boolean wrong, String problem) {
		if (wrong) {
			this.problems.add(problem);
		}
	}

}
