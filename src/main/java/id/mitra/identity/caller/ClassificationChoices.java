package id.mitra.identity.caller;

import java.util.Arrays;
import java.util.List;

import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;

import org.springframework.stereotype.Component;

/**
 * How a writer may classify a record, as a form offers it: up to their own clearance.
 */
@Component
public class ClassificationChoices {

	private final Options options;

	ClassificationChoices(Options options) {
		this.options = options;
	}

	public List<Option> cleared() {
		Classification clearance = Caller.required().clearance();
		return Arrays.stream(Classification.values())
			.filter((classification) -> !classification.isAbove(clearance))
			.map((classification) -> new Option(classification.name(),
					this.options.label("classification." + classification)))
			.toList();
	}

}
