package id.mitra;

import java.time.LocalDate;
import java.util.List;

import id.mitra.client.ApiClient;
import id.mitra.client.ApiException;
import id.mitra.client.ApiResponse;
import id.mitra.client.api.MeetingsApi;
import id.mitra.client.api.PartnersApi;
import id.mitra.client.model.Classification;
import id.mitra.client.model.MeetingDetails;
import id.mitra.client.model.MeetingDraft;
import id.mitra.client.model.MeetingKind;
import id.mitra.client.model.MeetingStatus;
import id.mitra.client.model.ParticipationDraft;
import id.mitra.client.model.PartnerDetails;
import id.mitra.client.model.PartnerDraft;
import id.mitra.client.model.PartnerKind;
import id.mitra.client.model.TouchedAreaDraft;
import org.junit.jupiter.api.Test;

import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What an officer does at the founding meeting, done by a program whose client was
 * generated from the API's description.
 */
@MitraTest
class ClientJourney {

	private final MeetingsApi meetings;

	private final PartnersApi partners;

	ClientJourney(Environment environment, Fixtures fixtures) {
		ApiClient client = new ApiClient().setScheme("http")
			.setHost("localhost")
			.setPort(environment.getRequiredProperty("local.server.port", Integer.class))
			.setRequestInterceptor(
					(request) -> request.header("Authorization", "Bearer " + fixtures.officer().token()));
		this.meetings = new MeetingsApi(client);
		this.partners = new PartnersApi(client);
	}

	@Test
	void logsReadsAndMendsAMeeting() throws ApiException {
		PartnerDetails centre = this.partners.createPartner(new PartnerDraft().kind(PartnerKind.TRAINING_CENTRE)
			.nameEn("Training centre " + Fixtures.word())
			.seat("IT"), null);
		MeetingDraft draft = new MeetingDraft().title("Kemnaker – " + centre.getName())
			.kind(MeetingKind.BILATERAL)
			.status(MeetingStatus.HELD)
			.classification(Classification.OPEN)
			.date(LocalDate.of(2023, 11, 2))
			.city("Jenewa")
			.country("CH")
			.partners(List.of(new ParticipationDraft().partnerId(centre.getId()).lead(true)))
			.areas(List.of(new TouchedAreaDraft().code("OSH"), new TouchedAreaDraft().code("TVET")));
		String key = Fixtures.word();
		MeetingDetails made = this.meetings.createMeeting(draft, key);
		assertThat(this.meetings.createMeeting(draft, key).getId()).isEqualTo(made.getId());

		ApiResponse<MeetingDetails> read = this.meetings.getMeetingWithHttpInfo(made.getId());
		assertThat(read.getData()).isEqualTo(made);
		assertThat(read.getData().getZone()).isEqualTo("Europe/Zurich");
		assertThat(read.getData().getAreas()).extracting("nameId").doesNotContainNull();
		assertThat(read.getData().getVenue()).isNull();

		String version = read.getHeaders().get("etag").getFirst();
		MeetingDetails mended = this.meetings.updateMeeting(made.getId(), version, draft.outcome("Places in courses."));
		assertThat(mended.getOutcome()).isEqualTo("Places in courses.");
		assertThatThrownBy(() -> this.meetings.updateMeeting(made.getId(), version, draft.outcome("Other places.")))
			.isInstanceOfSatisfying(ApiException.class, (stale) -> assertThat(stale.getCode()).isEqualTo(412));
		assertThatThrownBy(() -> this.meetings.createMeeting(new MeetingDraft(), null))
			.isInstanceOfSatisfying(ApiException.class, (wrong) -> assertThat(wrong.getCode()).isEqualTo(400));
	}

}
