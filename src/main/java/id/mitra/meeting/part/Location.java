package id.mitra.meeting.part;

import java.util.function.UnaryOperator;

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

	/** A place of which no more is known. */
	public static Location of(@Nullable String city, @Nullable String country) {
		return UNKNOWN.in(city, country);
	}

	public Location in(@Nullable String city, @Nullable String country) {
		return new Location(city, country, this.venue, this.hostEvent);
	}

	public Location during(@Nullable String hostEvent) {
		return new Location(this.city, this.country, this.venue, hostEvent);
	}

	public Location completed() {
		return each(Trimmed::of);
	}

	/** With each of its texts read anew. */
	public Location each(UnaryOperator<@Nullable String> reading) {
		return new Location(reading.apply(this.city), reading.apply(this.country), reading.apply(this.venue),
				reading.apply(this.hostEvent));
	}

}
