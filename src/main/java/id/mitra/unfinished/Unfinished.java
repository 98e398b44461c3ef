package id.mitra.unfinished;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * What a form's template asks for: a key for what will be typed into it, and what was
 * typed before and not saved.
 */
@Component("unfinished")
class Unfinished {

	private final UnfinishedRestController forms;

	private final FormTitles titles;

	Unfinished(UnfinishedRestController forms, FormTitles titles) {
		this.forms = forms;
		this.titles = titles;
	}

	/** What it is called in the reader's language. */
	public String title(UnfinishedDetails form) {
		return this.titles.of(form);
	}

	public String freshKey() {
		return UUID.randomUUID().toString();
	}

	/** What was typed into the form of an address. */
	public List<UnfinishedDetails> at(String address) {
		return this.forms.list().items().stream().filter((form) -> form.address().equals(address)).toList();
	}

}
