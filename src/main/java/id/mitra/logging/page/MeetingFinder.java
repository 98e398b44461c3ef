package id.mitra.logging.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.delegate.DelegateDraft;
import id.mitra.delegate.Post;
import id.mitra.meeting.term.Side;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerNames;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Values;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to find a partner or a delegate, and to add one that is not on record.
 */
record MeetingFinder(@Nullable String findPartner, @Nullable String findOurs, @Nullable String findTheirs,
		@Nullable String newName, @Nullable String newKind, @Nullable String newCountry, @Nullable String newTitle,
		@Nullable String newPlace) {

	static final MeetingFinder EMPTY = new MeetingFinder(null, null, null, null, null, null, null, null);

	static MeetingFinder naming(String name, @Nullable String place) {
		return new MeetingFinder(null, null, null, name, null, null, null, place);
	}

	String typed(String target) {
		String text = switch (target) {
			case "partner" -> this.findPartner;
			case "ours" -> this.findOurs;
			default -> this.findTheirs;
		};
		return (text != null) ? text.strip() : "";
	}

	/**
	 * What a press of Enter asks for: the first search with something in it, else
	 * nothing: a meeting is not saved by the half.
	 */
	FormStep enter() {
		String step = Stream.of("partner", "ours", "theirs")
			.filter((target) -> !typed(target).isEmpty())
			.findFirst()
			.map("find-"::concat)
			.orElse("stay");
		return FormStep.valueOf(step);
	}

	PartnerDraft toPartner(Values values) {
		values.at("", "newName").at("kind", "newKind").at("country", "newCountry");
		String name = values.text(this.newName);
		return PartnerDraft.named(values.choice("newKind", this.newKind, PartnerKind.class),
				new PartnerNames(Bilingual.indonesian() ? null : name, Bilingual.indonesian() ? name : null, null),
				values.text(this.newCountry));
	}

	DelegateDraft toDelegate(Side side, Values values) {
		values.at("", "newName").at("posts[0]", "newPlace").at("posts[0].title", "newTitle");
		String title = values.text(this.newTitle);
		Long place = values.number("newPlace", this.newPlace);
		List<Post> posts = (title == null || place == null) ? List.of() : List
			.of(new Post(title, (side == Side.PARTNER) ? place : null, (side == Side.OURS) ? place : null, null, null));
		return new DelegateDraft(values.text(this.newName), null, null, null, null, null, posts);
	}

}
