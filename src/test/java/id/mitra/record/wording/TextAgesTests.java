package id.mitra.record.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.mitra.record.part.Authentic;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.RecordFrame;
import id.mitra.record.wording.TextAges.ChangedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextAgesTests {

	private static final Instant NOON = Instant.parse("2024-05-02T05:00:00Z");

	private static RecordDraft opening(Authentic authentic, @Nullable String indonesian, @Nullable String english) {
		return new RecordDraft(authentic, new RecordFrame(indonesian, english, null, null), List.of());
	}

	private static TextAges ages(long indonesian, long english, String otherWriter) {
		return new TextAges(
				List.of(changed(Authentic.ID, indonesian, "ani"), changed(Authentic.EN, english, otherWriter)));
	}

	private static RecordWording changed(Authentic language, long minute, String by) {
		return new RecordWording("opening", language, NOON.plus(Duration.ofMinutes(minute)), by);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ID,   120, 0,   budi, openingEn
			ID,   0,   120, budi,
			EN,   0,   120, budi, openingId
			EN,   120, 0,   budi,
			BOTH, 120, 0,   budi, openingEn
			BOTH, 0,   120, budi, openingId
			BOTH, 0,   0,   budi,
			ID,   1,   0,   budi, openingEn
			ID,   59,  0,   ani,
			ID,   61,  0,   ani,  openingEn
			""")
	void isOlderWhereOnlyTheOtherLanguageWasChangedSince(Authentic authentic, long indonesian, long english, String by,
			@Nullable String older) {
		assertThat(ages(indonesian, english, by).older(opening(authentic, "Dibuka.", "Opened.")))
			.extracting(OlderText::field)
			.isEqualTo((older != null) ? List.of(older) : List.of());
	}

	@Test
	void isNotOlderWhereOneLanguageIsMissing() {
		assertThat(ages(120, 0, "budi").older(opening(Authentic.ID, "Dibuka.", null))).isEmpty();
	}

	@Test
	void isOlderThanWhateverWasChangedSinceAgesAreKnown() {
		RecordDraft record = opening(Authentic.EN, "Dibuka.", "Opened.");
		assertThat(new TextAges(List.of()).older(record)).isEmpty();
		assertThat(new TextAges(List.of(changed(Authentic.EN, 0, "ani"))).older(record)).extracting(OlderText::field)
			.containsExactly("openingId");
	}

	@Test
	void onlyWhatIsChangedIsOfANewAge() {
		RecordDraft before = opening(Authentic.ID, "Dibuka.", "Opened.");
		assertThat(ages(0, 0, "budi").changed(before, before)).isEmpty();
		assertThat(ages(0, 0, "budi").changed(before, opening(Authentic.ID, "Dimulai.", "Opened.")))
			.containsExactly(new ChangedText("opening", Authentic.ID));
	}

	/** Else of two authentic texts one would always be older. */
	@Test
	void whoeverCatchesUpLeavesBothLanguagesAtOneAge() {
		RecordDraft before = opening(Authentic.BOTH, "Dibuka.", "Opened.");
		RecordDraft now = opening(Authentic.BOTH, "Dibuka.", "Begun.");
		assertThat(ages(120, 0, "budi").changed(before, now)).hasSize(2);
		assertThat(ages(0, 120, "budi").changed(before, now)).containsExactly(new ChangedText("opening", Authentic.EN));
		assertThat(new TextAges(List.of()).changed(opening(Authentic.BOTH, "Dibuka.", null), now))
			.describedAs("the first translation of a text of no known age")
			.hasSize(2);
	}

	@Test
	void theAuthenticTextNeverCatchesUpWithItsTranslation() {
		RecordDraft before = opening(Authentic.ID, "Dibuka.", "Opened.");
		assertThat(ages(0, 120, "budi").changed(before, opening(Authentic.ID, "Dimulai.", "Opened.")))
			.containsExactly(new ChangedText("opening", Authentic.ID));
	}

}
