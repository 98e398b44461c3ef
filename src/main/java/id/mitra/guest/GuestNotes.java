package id.mitra.guest;

import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.form.Flash.Note;
import id.mitra.platform.form.Options;

import org.springframework.stereotype.Component;

/**
 * Tells an officer what became of something done about guests, beside their list: that
 * alone is renewed while the code is shown.
 */
@Component
class GuestNotes {

	private final Options words;

	GuestNotes(Options words) {
		this.words = words;
	}

	/**
	 * Does something.
	 * @param done the key of what is told where nothing stood in its way
	 */
	Note after(Runnable work, String done) {
		try {
			work.run();
			return new Note("success", this.words.label(done), null);
		}
		catch (StaleVersion stale) {
			return warning(this.words.label("guest.changed"));
		}
		catch (Refused refused) {
			return warning(this.words.label("refused." + refused.code(), refused.arguments()));
		}
		catch (InvalidInput invalid) {
			return warning(invalid.errors().getFirst().message());
		}
	}

	private static Note warning(String text) {
		return new Note("warning", text, null);
	}

}
