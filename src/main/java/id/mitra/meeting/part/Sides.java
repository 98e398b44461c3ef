package id.mitra.meeting.part;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting is held with, and who was there for either side.
 */
public record Sides(@Size(max = 50, message = "{error.entries}") List<@Valid @NotNull Participation> partners,
		@Size(max = 500, message = "{error.entries}") List<@Valid @NotNull Attendance> attendances) {

	public Sides(@Nullable List<Participation> partners, @Nullable List<Attendance> attendances) {
		this.partners = (partners != null) ? partners : List.of();
		this.attendances = (attendances != null) ? attendances : List.of();
	}

	public Sides with(List<Attendance> attendances) {
		return new Sides(this.partners, attendances);
	}

	/** With one more there; whoever was there already has another title. */
	public Sides with(Attendance person) {
		Stream<Attendance> others = this.attendances.stream();
		boolean known = this.attendances.stream().anyMatch((one) -> one.delegateId().equals(person.delegateId()));
		return with((known
				? others
					.map((one) -> one.delegateId().equals(person.delegateId()) ? one.withTitle(person.title()) : one)
				: Stream.concat(others, Stream.of(person)))
			.toList());
	}

	/** The ids of those who are named as partners. */
	public List<Long> parties() {
		return this.partners.stream().filter(Objects::nonNull).map(Participation::partnerId).toList();
	}

	private @Nullable Long lead() {
		return this.partners.stream()
			.filter(Participation::leads)
			.flatMap((partner) -> Stream.ofNullable(partner.partnerId()))
			.findFirst()
			.orElse(null);
	}

	/** Who stands for no partner in particular stands for the one that leads. */
	public Sides completed() {
		Long lead = lead();
		return new Sides(this.partners.stream().map(Participation::completed).toList(),
				this.attendances.stream().map((person) -> person.completed(lead)).toList());
	}

}
