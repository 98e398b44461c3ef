package id.mitra.reading.mentions;

import java.util.List;

import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.Span;

/**
 * A sentence with whom it names.
 *
 * @param number of it in the article
 * @param authorities where it names a ministry, an agency, an organisation; nothing in
 * such a name is an area
 */
public record Sentence(int number, Span span, List<Person> people, List<Authority> authorities, boolean[] quoted) {

	/**
	 * An organisation that is named without a person.
	 */
	public record Authority(Span span, Affiliation affiliation) {
	}

	public boolean isQuoted(int token) {
		return this.quoted[token - this.span.from()];
	}

	/** Whether a token is part of who someone is. */
	public boolean namesSomeone(int token) {
		return this.people.stream().anyMatch((person) -> person.span().covers(token))
				|| this.authorities.stream().anyMatch((authority) -> authority.span().covers(token));
	}

}
