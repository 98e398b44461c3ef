package id.mitra.area;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An ILO convention or protocol: FUNDAMENTAL, GOVERNANCE or TECHNICAL, whether Indonesia
 * ratified it (null where not known) and when, and the areas it belongs to.
 */
public record Convention(String code, String title, @JsonProperty("class") String category, @Nullable Boolean ratified,
		@Nullable Integer ratifiedYear, List<String> areas) {

	/**
	 * Whether its code or title has something in it.
	 * @param part in small letters
	 */
	boolean mentions(String part) {
		return (this.code + " " + this.title).toLowerCase(Locale.ROOT).contains(part);
	}

}
