package id.mitra.guest;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The address that an officer is showing while something else is done on their page. It
 * is kept nowhere, so the page itself sends it along, lest the code be gone from it.
 *
 * @param issued the address, null where none is shown
 * @param issuedPage the page it leads to
 */
record ShownCode(@Nullable String issued, @Nullable Long issuedPage) {

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,300}/guests/[\\w-]{43}");

	/** Shows it on the next page as well. */
	void keep(RedirectAttributes redirect) {
		if (this.issued != null && this.issuedPage != null && ADDRESS.matcher(this.issued).matches()) {
			redirect.addFlashAttribute("issued", this.issued)
				.addFlashAttribute("issuedPage", this.issuedPage.toString());
		}
	}

	/** The same unless its page is the one that ended. */
	void keepUnless(long ended, RedirectAttributes redirect) {
		if (this.issuedPage == null || this.issuedPage != ended) {
			keep(redirect);
		}
	}

}
