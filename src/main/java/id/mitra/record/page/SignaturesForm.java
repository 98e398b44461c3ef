package id.mitra.record.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Values;
import id.mitra.record.SignaturesDraft;
import id.mitra.record.SignaturesDraft.SignatoryDraft;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed to a record, as a browser sends it.
 *
 * @param version of the record that they agreed to
 */
record SignaturesForm(List<Signer> signatories, @Nullable String version) {

	SignaturesForm(@Nullable List<Signer> signatories, @Nullable String version) {
		this.signatories = Rows.sent(signatories);
		this.version = version;
	}

	/** With all who were there, each once. */
	static SignaturesForm of(MeetingDetails meeting, int version) {
		String day = meeting.schedule().date().toString();
		return new SignaturesForm(
				meeting.proceedings().attendances().stream().map((one) -> Signer.of(one, day)).distinct().toList(),
				String.valueOf(version));
	}

	/** Whether each side has somebody who can sign. */
	public boolean possible() {
		return Arrays.stream(Side.values()).allMatch((side) -> has(side.name()));
	}

	public boolean has(String side) {
		return this.signatories.stream().anyMatch((one) -> side.equals(one.side()));
	}

	SignaturesDraft toDraft(Values values) {
		List<SignatoryDraft> drafts = new ArrayList<>();
		for (int i = 0; i < this.signatories.size(); i++) {
			Signer signer = this.signatories.get(i);
			if (signer.chosen() != null) {
				Values row = values.row("signatories[" + drafts.size() + "]", "signatories[" + i + "]")
					.at("delegateId", "chosen");
				drafts.add(new SignatoryDraft(row.number("chosen", signer.delegateId()),
						row.date("signedOn", signer.signedOn())));
			}
		}
		return new SignaturesDraft(drafts);
	}

}
