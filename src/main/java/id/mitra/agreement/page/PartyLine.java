package id.mitra.agreement.page;

import id.mitra.agreement.part.AgreementParty;
import id.mitra.agreement.part.NamedParty;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A party as a browser sends it: found by a few letters, with the name of its day.
 */
record PartyLine(@Nullable String partnerId, @Nullable String partnerIdName, @Nullable String find,
		@Nullable String nameThen) {

	static final PartyLine BLANK = new PartyLine(null, null, null, null);

	static PartyLine of(NamedParty party) {
		return new PartyLine(String.valueOf(party.partnerId()), party.name(), null, party.nameThen());
	}

	PartyLine chosen(@Nullable String id, @Nullable String name) {
		return new PartyLine(id, name, null, this.nameThen);
	}

	AgreementParty toDraft(Values values) {
		return new AgreementParty(values.number("partnerId", this.partnerId), values.line(this.nameThen));
	}

}
