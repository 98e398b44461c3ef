package id.mitra.identity.user;

import java.util.List;

import id.mitra.platform.form.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Told by a feature above: those of its records that a user can be tied to, as far as the
 * caller may know them.
 */
public interface UserLink {

	/** The field of a user that has the id of such a record. */
	String field();

	/** Whether there is such a record to name, not in the trash. */
	boolean known(long id);

	/** What a few letters may mean, likeliest first; nothing without any. */
	List<Suggestion> suggest(@Nullable String letters);

}
