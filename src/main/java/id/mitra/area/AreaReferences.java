package id.mitra.area;

import java.util.List;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What others call an area's field: ILO instruments, SDG targets such as 8.8 or 10.c, and
 * DAC purpose codes of five digits.
 */
public record AreaReferences(
		@Size(max = 50, message = "{error.entries}") List<@NotBlank @Size(max = 100) @PlainText String> instruments,
		@Size(max = 50,
				message = "{error.entries}") List<@NotNull @Pattern(regexp = "\\d{1,2}\\.[0-9a-z]{1,2}",
						message = "{error.sdgTarget}") String> sdgTargets,
		@Size(max = 50, message = "{error.entries}") List<@NotNull @Pattern(regexp = "\\d{5}",
				message = "{error.dacCode}") String> dacCodes) {

	public AreaReferences(@Nullable List<String> instruments, @Nullable List<String> sdgTargets,
			@Nullable List<String> dacCodes) {
		this.instruments = (instruments != null) ? instruments : List.of();
		this.sdgTargets = (sdgTargets != null) ? sdgTargets : List.of();
		this.dacCodes = (dacCodes != null) ? dacCodes : List.of();
	}

	AreaReferences completed() {
		return new AreaReferences(Trimmed.of(this.instruments), this.sdgTargets, this.dacCodes);
	}

}
