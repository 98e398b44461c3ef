package id.mitra.delegate;

import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.identity.user.UserLink;
import id.mitra.platform.form.Suggestion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The people who users can be.
 */
@Component
class PeopleOfUsers implements UserLink {

	private final DelegateRestController delegates;

	private final Visibility visibility;

	PeopleOfUsers(DelegateRestController delegates, Visibility visibility) {
		this.delegates = delegates;
		this.visibility = visibility;
	}

	@Override
	public String field() {
		return "delegateId";
	}

	@Override
	public boolean known(long id) {
		return this.visibility.sees("delegate", id);
	}

	@Override
	public List<Suggestion> suggest(@Nullable String letters) {
		return this.delegates.suggest(letters)
			.items()
			.stream()
			.map((one) -> Suggestion.of(one.id(), one.name(), one.title(), one.organisation()))
			.toList();
	}

}
