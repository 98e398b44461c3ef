package id.mitra.platform.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.Drafts;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Brings together what two people changed in one record. What only one of them changed
 * since the form was opened is theirs; of what both changed, the form's user is shown
 * both and chooses field by field ({@code keep.<field>}), a choice that holds as long as
 * the other value is the one they saw.
 */
@Component
public class Merging {

	/** How often others may save while one save is merged. */
	private static final int ROUNDS = 3;

	private static final int BYTES = 9;

	private final FormReader reader;

	private final JsonMapper json;

	private final HttpServletRequest request;

	Merging(FormReader reader, JsonMapper json, HttpServletRequest request) {
		this.reader = reader;
		this.json = json;
		this.request = request;
	}

	/**
	 * Notes what a form is opened with; the form's template sends it back as
	 * {@code opened}.
	 */
	public <R extends Record> void open(Model model, Function<Values, R> form) {
		model.addAttribute("opened", new Basis(prints(Drafts.fields(this.reader.read(form)))).text());
	}

	/**
	 * Reads a form and saves it, together with what others have changed meanwhile.
	 * @throws InvalidInput with what is wrong at the form's fields
	 * @throws StaleVersion with those fields that both changed and no choice was made of
	 */
	public <R extends Record, T> T save(@Nullable Version version, Function<Values, R> form,
			BiFunction<@Nullable Version, R, T> write) {
		return save(version, form, write, (conflict) -> null);
	}

	/**
	 * The same of what its user may be asked about first.
	 * @param question the answer that asks, empty where there is nothing to ask
	 */
	public <R extends Record, T> T save(@Nullable Version version, Function<Values, R> form,
			Function<R, Optional<T>> question, BiFunction<@Nullable Version, R, T> write) {
		Basis basis = Basis.read(this.request.getParameter("opened"));
		return this.reader.read(form, question,
				(draft) -> save(version, draft, write, (conflict) -> null, basis, ROUNDS));
	}

	/**
	 * The same where some of what both changed has the changes of both.
	 * @param both a value with them, null where the user has to choose
	 */
	public <R extends Record, T> T save(@Nullable Version version, Function<Values, R> form,
			BiFunction<@Nullable Version, R, T> write, Function<Conflict, @Nullable Object> both) {
		Basis basis = Basis.read(this.request.getParameter("opened"));
		return this.reader.read(form, (draft) -> save(version, draft, write, both, basis, ROUNDS));
	}

	private <R extends Record, T> T save(@Nullable Version version, R draft, BiFunction<@Nullable Version, R, T> write,
			Function<Conflict, @Nullable Object> both, Basis basis, int rounds) {
		try {
			return write.apply(version, draft);
		}
		catch (StaleVersion stale) {
			List<Conflict> open = new ArrayList<>();
			Map<String, @Nullable Object> taken = new LinkedHashMap<>();
			Map<String, @Nullable Object> seen = new LinkedHashMap<>();
			of(Whose.THEIRS, stale, basis).forEach((conflict) -> taken.put(conflict.field(), conflict.theirs()));
			seen.putAll(taken);
			for (Conflict conflict : of(Whose.BOTH, stale, basis)) {
				Object merged = both.apply(conflict);
				if (merged == null) {
					open.add(conflict);
				}
				else {
					taken.put(conflict.field(), merged);
					seen.put(conflict.field(), conflict.theirs());
				}
			}
			if (!open.isEmpty() || rounds == 0) {
				throw shown(new StaleVersion(stale.current(), open.isEmpty() ? stale.conflicts() : open));
			}
			return save(new Version(stale.current()), Drafts.with(draft, taken), write, both, basis.with(prints(seen)),
					rounds - 1);
		}
	}

	private List<Conflict> of(Whose side, StaleVersion stale, Basis basis) {
		return stale.conflicts().stream().filter((conflict) -> side(conflict, basis) == side).toList();
	}

	private Whose side(Conflict conflict, Basis basis) {
		String theirs = print(conflict.theirs());
		if (basis.holds(conflict.field(), theirs)) {
			return Whose.MINE;
		}
		if (basis.holds(conflict.field(), print(conflict.yours()))) {
			return Whose.THEIRS;
		}
		String choice = this.request.getParameter("keep." + conflict.field());
		if (("mine:" + theirs).equals(choice)) {
			return Whose.MINE;
		}
		return ("theirs:" + theirs).equals(choice) ? Whose.THEIRS : Whose.BOTH;
	}

	/** For the form, which sends with each choice what it was made against. */
	private StaleVersion shown(StaleVersion stale) {
		Map<String, @Nullable Object> theirs = new LinkedHashMap<>();
		stale.conflicts().forEach((conflict) -> theirs.put(conflict.field(), conflict.theirs()));
		this.request.setAttribute("seen", prints(theirs));
		return stale;
	}

	private Map<String, String> prints(Map<String, @Nullable Object> fields) {
		Map<String, String> prints = new LinkedHashMap<>();
		fields.forEach((field, value) -> prints.put(field, print(value)));
		return prints;
	}

	private String print(@Nullable Object value) {
		byte[] hash = Sha256.of(this.json.writeValueAsString(value));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
	}

	private enum Whose {

		MINE, THEIRS, BOTH

	}

}
