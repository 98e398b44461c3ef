package id.mitra.unfinished;

import id.mitra.platform.form.Headed;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What unfinished forms are called in their reader's language. They were kept under the
 * heading of their page, in the language that it had then, with a name behind it. Each
 * form says by {@link Headed} what it is; those headed by a record's own name keep it.
 */
@Component
class FormTitles {

	private static final String BETWEEN = ": ";

	private final MessageSource messages;

	private final SteppingForms forms;

	FormTitles(MessageSource messages, SteppingForms forms) {
		this.messages = messages;
		this.forms = forms;
	}

	String of(UnfinishedDetails form) {
		String key = this.forms.at(form.address()).map(FormTitles::heading).orElse(Headed.OF_RECORD);
		if (key.equals(Headed.OF_RECORD)) {
			return form.title();
		}
		int end = form.title().indexOf(BETWEEN);
		String heading = this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
		return (end < 0) ? heading : heading + form.title().substring(end);
	}

	private static String heading(SteppingForms.Stepping form) {
		Headed said = form.taker().getMethodAnnotation(Headed.class);
		return (said != null) ? said.value() : Headed.OF_RECORD;
	}

}
