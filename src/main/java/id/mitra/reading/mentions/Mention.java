package id.mitra.reading.mentions;

import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.people.Person;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or an authority, of the other side or of a mission of our own, where a
 * sentence names them.
 *
 * @param person null for an authority, and for a state by its name alone
 * @param partner null for a mission of our own
 * @param state whether it is a state by its name alone
 */
public record Mention(Sentence sentence, Span span, @Nullable Person person, @Nullable NamedPartner partner,
		boolean state) {

	/** Of a mission of our own. */
	public static final String MISSION = "";

	/** With whom a meeting would be. */
	public String key() {
		return (this.partner != null) ? this.partner.key() : MISSION;
	}

	public boolean named() {
		return this.person != null && this.person.name() != null;
	}

	/** By a part of the name that stands in full elsewhere. */
	boolean bare() {
		return this.person != null && !this.person.span().overlaps(this.span);
	}

	/** The same, of another partner. */
	Mention with(NamedPartner other) {
		return new Mention(this.sentence, this.span, this.person, other, this.state);
	}

	/** What it is, for the weighing. */
	public String sort() {
		boolean unknown = this.person != null && this.person.affiliation().is(Affiliation.AffiliationKind.UNKNOWN);
		boolean stranger = this.partner != null && this.partner.known() == null && this.partner.country() == null;
		return bare() ? "bare" : stranger ? named() ? "stranger" : "strange body" : unknown ? "unknown"
				: named() ? "named" : (this.person != null) ? "titled" : this.state ? "state" : "authority";
	}

}
