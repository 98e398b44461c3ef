package id.mitra.identity.signin;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;

/**
 * An address as proxies write it.
 */
final class Forwarded {

	private Forwarded() {
	}

	/**
	 * The address alone, without port and brackets; null for what is none.
	 */
	static @Nullable String address(@Nullable String entry) {
		if (entry == null) {
			return null;
		}
		String bare = entry.replaceFirst("^\\[(.*)](:\\d+)?$", "$1").replaceFirst("^([\\d.]+):\\d+$", "$1");
		try {
			return InetAddress.ofLiteral(bare).getHostAddress();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
