package id.mitra.identity.signin;

import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.text.Sha256;

import org.springframework.stereotype.Component;

/**
 * How often those may send something who need no account, in a quarter of an hour,
 * counted over all instances.
 */
@Component
public class VisitorPace {

	private final FailureCounts counts;

	VisitorPace(FailureCounts counts) {
		this.counts = counts;
	}

	/**
	 * Counts one more.
	 * @param what is counted, apart from all else
	 * @param whose such as an address, of which only a hash is kept
	 * @throws TooManyRequests where there were as many as may be
	 */
	public void step(String what, String whose, int most) {
		this.counts.take(Sha256.of("visitor " + what + " " + whose), most);
	}

}
