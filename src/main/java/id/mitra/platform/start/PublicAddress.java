package id.mitra.platform.start;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people reach the application from outside, as {@code mitra.public-url} says it.
 * Links that leave the application begin with it, whatever host a request was sent to.
 */
@Component
public class PublicAddress {

	private final String base;

	public PublicAddress(@Value("${mitra.public-url:}") String base) {
		this.base = base.strip().replaceFirst("/+$", "");
		if (!this.base.isEmpty() && !isUsable(this.base)) {
			throw new CannotStart("MITRA_PUBLIC_URL (mitra.public-url) is no address that links can begin with.",
					"Give one such as https://mitra.example.go.id, or none.");
		}
	}

	private static boolean isUsable(String address) {
		try {
			URI uri = URI.create(address);
			return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null
					&& uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether one is configured. */
	public boolean isKnown() {
		return !this.base.isEmpty();
	}

	/**
	 * A path of ours as a whole address, or as it is where none is configured.
	 */
	public String of(String path) {
		return this.base + path;
	}

	/**
	 * The same for a person's page: where none is configured, on the host that the page
	 * was asked of.
	 */
	public String onPage(String link) {
		boolean whole = !link.startsWith("/");
		return whole ? link
				: (this.base.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : this.base)
						+ link;
	}

}
