package id.mitra.commitment;

import id.mitra.area.Areas;
import id.mitra.platform.record.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment names, in the caller's language.
 */
public record CommitmentNames(@Nullable String partnerName, @Nullable String unitName, @Nullable String delegateName,
		@Nullable String meetingTitle, @Nullable String areaName, @Nullable String articleName) {

	static CommitmentNames of(CommitmentDraft draft, Names names, Areas areas) {
		Responsibility who = draft.responsibility();
		return new CommitmentNames(names.name("partnerId", who.partnerId()), names.name("unitId", who.unitId()),
				names.name("delegateId", who.delegateId()), names.name("meetingId", draft.meetingId()),
				(draft.area() != null) ? areas.name(draft.area()) : null,
				names.name("articleId", draft.topic().articleId()));
	}

}
