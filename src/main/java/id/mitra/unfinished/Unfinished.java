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

	Unfinished(UnfinishedRestController forms) {
		this.forms = forms;
	}

	public String freshKey() {
		return UUID.randomUUID().toString();
	}

	/** What was typed into the form of an address. */
	public List<UnfinishedDetails> at(String address) {
		return this.forms.list().items().stream().filter((form) -> form.address().equals(address)).toList();
	}

}
