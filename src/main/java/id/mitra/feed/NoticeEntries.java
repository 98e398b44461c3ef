package id.mitra.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRow;
import id.mitra.agreement.AgreementService;
import id.mitra.feed.CalendarEntry.Caption;
import id.mitra.feed.CalendarEntry.Certainty;
import id.mitra.feed.CalendarEntry.Time;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.start.PublicAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The days by which notice of agreements must be given: until when it is safe, and the
 * last by the text where its readings agree.
 */
@Component
class NoticeEntries {

	private static final int DAYS = 365;

	private static final int MOST = 100;

	private final AgreementService agreements;

	private final Options words;

	private final PublicAddress address;

	NoticeEntries(AgreementService agreements, Options words, PublicAddress address) {
		this.agreements = agreements;
		this.words = words;
		this.address = address;
	}

	/** Those of the next year. */
	List<CalendarEntry> all() {
		return this.agreements.list(AgreementQuery.noticeWithin(DAYS), PageRequest.first(MOST))
			.items()
			.stream()
			.flatMap((one) -> Stream.concat(entry(one, "safe", one.days().safeNoticeBy()),
					entry(one, "notice", one.days().noticeBy())))
			.toList();
	}

	/**
	 * A day that moves with the terms has a name of its own, so that no reminder is old.
	 */
	private Stream<CalendarEntry> entry(AgreementRow agreement, String kind, @Nullable LocalDate day) {
		if (day == null) {
			return Stream.empty();
		}
		return Stream.of(new CalendarEntry("agreement-" + agreement.id() + "-" + kind + "-" + day + "@mitra",
				agreement.handle().version(), Instant.from(day.minusYears(1).atStartOfDay(ZoneOffset.UTC)),
				Time.on(day), new Caption(this.words.label("feed." + kind, agreement.name()), null, null),
				Certainty.DUE, agreement.classification(), this.address.onPage("/agreements/" + agreement.id())));
	}

}
