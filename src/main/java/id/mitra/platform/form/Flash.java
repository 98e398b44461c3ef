package id.mitra.platform.form;

import id.mitra.platform.error.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page tells about what was just done.
 */
@Component
public class Flash {

	private final MessageSource messages;

	Flash(MessageSource messages) {
		this.messages = messages;
	}

	public void success(RedirectAttributes redirect, String key, Object... arguments) {
		add(redirect, "success", null, key, arguments);
	}

	/**
	 * The same of what can be undone at once: no question was asked before.
	 * @param undo the address that undoes it, by POST
	 */
	public void undoable(RedirectAttributes redirect, String undo, String key, Object... arguments) {
		add(redirect, "success", undo, key, arguments);
	}

	/**
	 * The same of what could be done in part only.
	 * @param undo the address that undoes what was done, null where nothing was
	 */
	public void partial(RedirectAttributes redirect, @Nullable String undo, String key, Object... arguments) {
		add(redirect, "warning", undo, key, arguments);
	}

	public void warning(RedirectAttributes redirect, String key, Object... arguments) {
		add(redirect, "warning", null, key, arguments);
	}

	/**
	 * Does what may be refused, and warns of why it was.
	 * @return whether it was done
	 */
	public boolean unlessRefused(RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			return true;
		}
		catch (Refused refused) {
			warning(redirect, "refused." + refused.code(), refused.arguments());
			return false;
		}
	}

	private void add(RedirectAttributes redirect, String kind, @Nullable String undo, String key, Object... arguments) {
		String text = this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
		redirect.addFlashAttribute("flash", new Note(kind, text, undo));
	}

	/**
	 * A message and how grave it is: success, info, warning or danger.
	 *
	 * @param undo the address that undoes what it tells of, null where nothing does
	 */
	public record Note(String kind, String message, @Nullable String undo) {
	}

}
