package id.mitra.unfinished;

import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What unfinished forms are called in their reader's language. They were kept under the
 * heading of their page, in the language that it had then, with a name behind it. Those
 * whose heading is a record's own name keep it.
 */
@Component
class FormTitles {

	/** The message of each heading, by the form's address with {@code *} for an id. */
	static final Map<String, String> HEADINGS = Map.ofEntries(Map.entry("/meetings/new", "meeting.new"),
			Map.entry("/meetings/*/edit", "meeting.edit"), Map.entry("/meetings/*/confirmation", "meeting.confirm"),
			Map.entry("/meetings/*/postponement", "meeting.postponement.title"),
			Map.entry("/meetings/*/cancellation", "meeting.cancellation.title"),
			Map.entry("/meetings/*/record/amendment", "record.amendment"), Map.entry("/agreements", "agreement.new"),
			Map.entry("/agreements/*", "agreement.edit"), Map.entry("/partners", "partner.new"),
			Map.entry("/partners/*", "partner.edit"), Map.entry("/delegates", "delegate.new"),
			Map.entry("/delegates/*", "delegate.edit"), Map.entry("/commitments", "commitment.new"),
			Map.entry("/commitments/*", "commitment.edit"), Map.entry("/commitments/reports", "bulk.title"),
			Map.entry("/press/new", "press.read"), Map.entry("/press/*", "press.edit"),
			Map.entry("/press/inbox/*", "press.check"), Map.entry("/account", "account.title"),
			Map.entry("/account/tokens", "token.new"), Map.entry("/account/feeds", "account.title"),
			Map.entry("/account/mail", "account.title"), Map.entry("/account/views/new", "view.save"),
			Map.entry("/admin/users", "user.new"), Map.entry("/admin/users/*", "user.edit"),
			Map.entry("/admin/units", "unit.new"), Map.entry("/admin/units/*", "unit.edit"),
			Map.entry("/admin/areas", "area.new"));

	private static final String BETWEEN = ": ";

	private final MessageSource messages;

	FormTitles(MessageSource messages) {
		this.messages = messages;
	}

	String of(UnfinishedDetails form) {
		String key = HEADINGS.get(form.address().replaceAll("/\\d+(?=/|$)", "/*"));
		if (key == null) {
			return form.title();
		}
		int end = form.title().indexOf(BETWEEN);
		String heading = this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
		return (end < 0) ? heading : heading + form.title().substring(end);
	}

}
