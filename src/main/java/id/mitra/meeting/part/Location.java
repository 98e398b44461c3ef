package id.mitra.meeting.part;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting takes place, and at the margins of which event.
 */
@Embeddable
public record Location(@Size(max = 200) @PlainText @Nullable @Schema(example = "Jenewa") String city,
		@Nullable @Schema(example = "CH") String country, @Size(max = 200) @PlainText @Nullable String venue,
		@Size(max = 200) @PlainText @Nullable String hostEvent) {

	public static final Location UNKNOWN = new Location(null, null, null, null);

	public Location completed() {
		return new Location(Trimmed.of(this.city), Trimmed.of(this.country), Trimmed.of(this.venue),
				Trimmed.of(this.hostEvent));
	}

}
