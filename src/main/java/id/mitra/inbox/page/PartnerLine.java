package id.mitra.inbox.page;

import java.util.Objects;

import id.mitra.partner.KindWords;
import id.mitra.partner.PartnerKind;
import id.mitra.reading.Reading.ReportedPartner;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a release as a browser sent it.
 *
 * @param as the id of the one on record that it is, or {@link ReportLine#NEW} or
 * {@link ReportLine#NONE}
 * @param find letters of a name to look for instead
 */
record PartnerLine(@Nullable String as, @Nullable String name, @Nullable String abbreviation, @Nullable String kind,
		@Nullable String country, @Nullable String find) {

	static PartnerLine of(ReportedPartner partner) {
		return new PartnerLine((partner.partnerId() != null) ? partner.partnerId().toString() : ReportLine.NEW,
				partner.name(), partner.abbreviation(), kind(partner).name(), partner.country(), null);
	}

	private static PartnerKind kind(ReportedPartner partner) {
		return KindWords.kind(partner.name())
			.orElse((partner.country() != null) ? PartnerKind.AGENCY : PartnerKind.INTL_ORG);
	}

	PartnerLine as(String id) {
		return new PartnerLine(id, this.name, this.abbreviation, this.kind, this.country, this.find);
	}

	/** The id of the one on record that it is, or null. */
	@Nullable Long onRecord() {
		return (this.as != null && this.as.matches("\\d{1,18}")) ? Long.valueOf(this.as) : null;
	}

	/** What to look for on record. */
	String wanted() {
		return (this.find != null && !this.find.isBlank()) ? this.find : Objects.requireNonNullElse(this.name, "");
	}

}
