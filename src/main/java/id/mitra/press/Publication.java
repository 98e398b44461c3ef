package id.mitra.press;

import java.time.LocalDate;
import java.time.LocalTime;

import id.mitra.identity.caller.Zone;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and in which language an item appeared; in Indonesian unless it is said.
 */
@Embeddable
public record Publication(@Size(max = 200) @PlainText @Nullable String outlet,
		@Nullable @Schema(example = "2023-11-03") LocalDate publishedOn,
		@Nullable @Schema(type = "string", example = "17:55") LocalTime publishedTime,
		@Zone @Nullable @Schema(example = "Asia/Jakarta") String zone,
		@Pattern(regexp = "id|en", message = "{error.locale}") String language,
		@Size(max = 500) @PlainText @Pattern(regexp = "\\s*|https?://[^\\s/]+\\S*",
				message = "{error.website}") @Nullable String url) {

	public Publication(@Nullable String outlet, @Nullable LocalDate publishedOn, @Nullable LocalTime publishedTime,
			@Nullable String zone, @Nullable String language, @Nullable String url) {
		this.outlet = outlet;
		this.publishedOn = publishedOn;
		this.publishedTime = publishedTime;
		this.zone = zone;
		this.language = (language != null) ? language : "id";
		this.url = url;
	}

	/**
	 * Whether nothing can have been published on a day yet.
	 * @param today the ministry's; in zones to the east of it the next one may have begun
	 */
	public static boolean isToCome(@Nullable LocalDate day, LocalDate today) {
		return day != null && day.isAfter(today.plusDays(1));
	}

	Publication completed() {
		return new Publication(Trimmed.of(this.outlet), this.publishedOn, this.publishedTime, Trimmed.of(this.zone),
				this.language, Trimmed.of(this.url));
	}

}
