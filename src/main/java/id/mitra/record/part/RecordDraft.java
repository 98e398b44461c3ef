package id.mitra.record.part;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.platform.field.Flat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A record as an officer writes one; the order of its items is theirs. Left out, the
 * Indonesian text is authentic.
 */
public record RecordDraft(@Nullable Authentic authentic, @Valid @Flat RecordFrame frame,
		@Size(max = 100, message = "{error.entries}") List<@Valid @NotNull ItemDraft> items) {

	public RecordDraft(@Nullable Authentic authentic, @Nullable RecordFrame frame, @Nullable List<ItemDraft> items) {
		this.authentic = authentic;
		this.frame = Objects.requireNonNullElse(frame, RecordFrame.EMPTY);
		this.items = (items != null) ? items : List.of();
	}

	/** The same with more items at its end. */
	public RecordDraft with(List<ItemDraft> more) {
		return new RecordDraft(this.authentic, this.frame, Stream.concat(this.items.stream(), more.stream()).toList());
	}

	/** Whoever speaks in it. */
	public Set<Long> people() {
		return this.items.stream().flatMap((item) -> item.speakers().stream()).collect(Collectors.toSet());
	}

	/**
	 * The same with people as they are known by now.
	 * @param now who those are whose records were merged into others
	 */
	public RecordDraft standing(Map<Long, Long> now) {
		return new RecordDraft(this.authentic, this.frame,
				this.items.stream().map((item) -> item.standing(now)).toList());
	}

	public boolean hasGaps() {
		return this.items.stream().anyMatch((item) -> item == null || item.hasGaps());
	}

}
