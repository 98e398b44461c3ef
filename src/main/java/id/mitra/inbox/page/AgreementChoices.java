package id.mitra.inbox.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.listing.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What an agreement that a release tells of may become: nothing, a new one, or one of
 * those on record with a partner of its meeting, or with that partner's country.
 */
@Component
class AgreementChoices {

	private final AgreementRestController agreements;

	private final Options options;

	AgreementChoices(AgreementRestController agreements, Options options) {
		this.agreements = agreements;
		this.options = options;
	}

	/** The choices of each line of the form, empty for what is no agreement. */
	List<List<Option>> of(AcceptanceForm form) {
		Map<AgreementQuery, List<Option>> found = new HashMap<>();
		return form.findings()
			.stream()
			.map((line) -> line.tellsOfAgreement() ? choices(line, queries(line, form), found) : List.<Option>of())
			.toList();
	}

	private List<Option> choices(FindingLine line, Stream<AgreementQuery> queries,
			Map<AgreementQuery, List<Option>> found) {
		List<Option> choices = new ArrayList<>();
		choices.add(new Option(ReportLine.NONE, this.options.label("press.agreement.none")));
		choices.add(new Option(ReportLine.NEW, this.options.label("press.agreement.new")));
		queries.flatMap((query) -> found.computeIfAbsent(query, this::onRecord).stream())
			.distinct()
			.forEach(choices::add);
		chosen(line.as(), choices).ifPresent(choices::add);
		return choices;
	}

	/** Whom the meeting was with: all partners of a country sign for it. */
	private static Stream<AgreementQuery> queries(FindingLine line, AcceptanceForm form) {
		return form.meetingOf(line)
			.stream()
			.flatMap((report) -> report.partners().stream())
			.map(AgreementChoices::query)
			.flatMap(Optional::stream)
			.distinct();
	}

	private static Optional<AgreementQuery> query(PartnerLine partner) {
		String country = partner.country();
		return (country != null && !country.isBlank()) ? Optional.of(AgreementQuery.in(country))
				: Optional.ofNullable(partner.onRecord()).map(AgreementQuery::with);
	}

	private List<Option> onRecord(AgreementQuery query) {
		return this.agreements.list(query, PageRequest.FIRST)
			.items()
			.stream()
			.map((row) -> option(row.suggestion()))
			.toList();
	}

	private static Option option(Suggestion one) {
		return new Option(one.value(), (one.detail() != null) ? one.name() + " – " + one.detail() : one.name());
	}

	/** What was chosen stays among the choices, whoever the partner is since. */
	private Optional<Option> chosen(@Nullable String chosen, List<Option> choices) {
		boolean listed = choices.stream().anyMatch((one) -> one.value().equals(chosen));
		return AcceptanceModel.onRecord(listed ? null : chosen,
				(id) -> new Option(String.valueOf(chosen), this.agreements.get(id).name()));
	}

}
