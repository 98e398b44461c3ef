package id.mitra.delegate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

/**
 * A delegate on record, with the names of where each post is. {@code similar}, in the
 * answer that made it, names the delegates that it looks like.
 */
public record DelegateDetails(@Flat Handle handle, String fullName, @Nullable String titlePrefix,
		@Nullable String titleSuffix, @Nullable String email, @Nullable String phone, Classification classification,
		List<PostDetails> posts, @Flat Stamp stamp,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Similar> similar) implements OnRecord, Classified {

	/** The name with the titles around it. */
	public String titledName() {
		String name = (this.titlePrefix != null) ? this.titlePrefix + " " + this.fullName : this.fullName;
		return (this.titleSuffix != null) ? name + ", " + this.titleSuffix : name;
	}

	/** The posts held last first, those without an end before all others. */
	public List<PostDetails> latestFirst() {
		Comparator<LocalDate> laterFirst = Comparator.reverseOrder();
		return this.posts.stream()
			.sorted(Comparator.comparing(PostDetails::to, Comparator.nullsFirst(laterFirst))
				.thenComparing(PostDetails::from, Comparator.nullsLast(laterFirst)))
			.toList();
	}

	/** The post held on a day, the latest of several. */
	public @Nullable PostDetails postOn(LocalDate day) {
		return latestFirst().stream()
			.filter((post) -> !post.endedBefore(day))
			.filter((post) -> post.from() == null || !post.from().isAfter(day))
			.findFirst()
			.orElse(null);
	}

	DelegateDetails with(List<Similar> similar) {
		return new DelegateDetails(this.handle, this.fullName, this.titlePrefix, this.titleSuffix, this.email,
				this.phone, this.classification, this.posts, this.stamp, similar);
	}

	/**
	 * A post with the name of its partner or unit.
	 *
	 * @param acting whether it is held in another's place
	 */
	public record PostDetails(String title, @Nullable Long partnerId, @Nullable Long unitId, @Nullable LocalDate from,
			@Nullable LocalDate to, @JsonAlias("name") String organisation, boolean acting) {

		static PostDetails of(Post post, String organisation) {
			return new PostDetails(post.title(), post.partnerId(), post.unitId(), post.from(), post.to(), organisation,
					ActingTitle.is(post.title()));
		}

		public boolean endedBefore(LocalDate day) {
			return this.to != null && this.to.isBefore(day);
		}

	}

}
