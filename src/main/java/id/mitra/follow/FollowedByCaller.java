package id.mitra.follow;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * What the caller follows, for pages of features that follows know of.
 */
@Component("followed")
public class FollowedByCaller {

	private final FollowRestController follows;

	FollowedByCaller(FollowRestController follows) {
		this.follows = follows;
	}

	/** By name. */
	public List<FollowDetails> all() {
		return this.follows.list().items();
	}

}
