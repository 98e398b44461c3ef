package id.mitra.agreement;

import java.util.Objects;

import id.mitra.agreement.clock.AgreementStage;
import id.mitra.agreement.part.AgreementStanding;
import id.mitra.agreement.part.AgreementType;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements a list shows, and in which order: {@code notice}, where what must be
 * sent first comes first, or {@code -signed}, the latest first.
 *
 * @param partner with its parts
 * @param country that of a partner
 * @param area with its children
 * @param meeting where something happened to them
 */
public record AgreementQuery(@Nullable String q, @Nullable Long partner, @Nullable String country,
		@Nullable String area, @Nullable Long meeting, @Nullable AgreementType type, @Flat AgreementStanding standing,
		@Nullable String sort, @Nullable Boolean trashed) {

	public static final AgreementQuery ALL = new AgreementQuery(null, null, null, null, null, null, null, null, null);

	public static final AgreementQuery TRASH = new AgreementQuery(null, null, null, null, null, null, null, null, true);

	public AgreementQuery(@Nullable String q, @Nullable Long partner, @Nullable String country, @Nullable String area,
			@Nullable Long meeting, @Nullable AgreementType type, @Nullable AgreementStanding standing,
			@Nullable String sort, @Nullable Boolean trashed) {
		this.q = q;
		this.partner = partner;
		this.country = country;
		this.area = area;
		this.meeting = meeting;
		this.type = type;
		this.standing = Objects.requireNonNullElse(standing, AgreementStanding.ANY);
		this.sort = sort;
		this.trashed = trashed;
	}

	/** Those of which notice is to be given in so many days, what comes first first. */
	public static AgreementQuery noticeWithin(int days) {
		return new AgreementQuery(null, null, null, null, null, null, new AgreementStanding(null, days, null, null),
				"notice", null);
	}

	/** Those that a few letters may mean. */
	public static AgreementQuery called(@Nullable String letters) {
		return new AgreementQuery(letters, null, null, null, null, null, null, "-signed", null);
	}

	/** Those with a partner. */
	public static AgreementQuery with(long partner) {
		return new AgreementQuery(null, partner, null, null, null, null, null, null, null);
	}

	/** Those with the partners of a country. */
	public static AgreementQuery in(String country) {
		return new AgreementQuery(null, null, country, null, null, null, null, null, null);
	}

	/** Those about an area that are in force. */
	public static AgreementQuery inForceAbout(String area) {
		return new AgreementQuery(null, null, null, area, null, null,
				new AgreementStanding(AgreementStage.IN_FORCE, null, null, null), null, null);
	}

	/** Those to which something happened at a meeting. */
	public static AgreementQuery at(long meeting) {
		return new AgreementQuery(null, null, null, null, meeting, null, null, null, null);
	}

}
