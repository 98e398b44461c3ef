package id.mitra.reading.encounters;

import java.util.List;

import id.mitra.reading.mentions.Mention;
import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.mentions.Trigger;
import id.mitra.reading.people.Person;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may report a meeting, and with whom it may have been.
 *
 * @param with where they are named, the nearest first
 * @param reported the meeting, where the sentence reports it by itself
 */
public record Clue(Sentence sentence, Trigger trigger, List<Mention> with, @Nullable Encounter reported,
		Features features) {

	String key() {
		return this.with.getFirst().key();
	}

	/** The meeting, with those whom this sentence and those beside it name. */
	Encounter encounter() {
		if (this.reported != null) {
			return this.reported;
		}
		boolean mission = key().equals(Mention.MISSION);
		Encounter encounter = new Encounter(mission ? null : key(), this.sentence.number(), this.trigger.from());
		Sentence nearest = this.with.getFirst().sentence();
		boolean named = this.with.stream().anyMatch(Mention::named);
		for (Mention mention : this.with) {
			NamedPartner partner = mention.partner();
			if (partner != null && (mention.sentence() == nearest || (named && mention.named()))) {
				Person person = mention.person();
				Span span = (person != null && person.title() != null) ? person.title() : mention.span();
				encounter.add(partner, span);
				encounter.personal |= person != null;
				if (person != null) {
					Encounter.add(person, encounter.theirs);
				}
			}
		}
		this.sentence.people()
			.stream()
			.filter((person) -> StrictReader.isOurs(this.sentence, person))
			.forEach(encounter.ours::add);
		return encounter;
	}

}
