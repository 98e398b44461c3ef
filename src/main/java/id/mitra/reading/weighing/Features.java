package id.mitra.reading.weighing;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for or against a finding, each by a name; what a name weighs was learned.
 */
public final class Features {

	private final List<String> names = new ArrayList<>();

	public Features add(String name) {
		this.names.add(name);
		return this;
	}

	public Features add(String name, boolean holds) {
		return holds ? add(name) : this;
	}

	/** A number as the step that it falls on: the first bound that it does not exceed. */
	public Features add(String name, int number, int... bounds) {
		for (int bound : bounds) {
			if (number <= bound) {
				return add(name + "≤" + bound);
			}
		}
		return add(name + ">" + bounds[bounds.length - 1]);
	}

	public List<String> names() {
		return this.names;
	}

}
