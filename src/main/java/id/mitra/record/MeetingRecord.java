package id.mitra.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import id.mitra.commitment.CommitmentDraft;
import id.mitra.identity.caller.ClassifiedEntity;
import id.mitra.platform.error.Refused;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.AgendaItem.AgendaOutcome;
import id.mitra.record.part.Authentic;
import id.mitra.record.part.ItemDraft;
import id.mitra.record.part.OutcomeDraft;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.RecordFrame;
import id.mitra.record.part.Signatory;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting's sides put down together. Agreed, it stays as it is; what changes
 * afterwards is another edition.
 */
@Entity
class MeetingRecord extends ClassifiedEntity {

	@Id
	private Long meetingId;

	@Enumerated(EnumType.STRING)
	private RecordStage state = RecordStage.DRAFT;

	private int edition = 1;

	@Enumerated(EnumType.STRING)
	private Authentic authentic = Authentic.ID;

	@Embedded
	private @Nullable RecordFrame frame;

	private @Nullable String reason;

	private @Nullable String hash;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "record_item", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<RecordItem> items = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "record_speaker", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<RecordSpeaker> speakers = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "record_outcome", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<RecordOutcome> outcomes = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "record_signatory", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Signatory> signatories = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected MeetingRecord() {
	}

	/**
	 * Takes over a draft in which everything has an id.
	 */
	void revise(RecordDraft draft) {
		if (this.state == RecordStage.AGREED) {
			throw new Refused("record.AGREED");
		}
		touch();
		this.authentic = Objects.requireNonNull(draft.authentic());
		this.frame = draft.frame();
		this.items = replaced(this.items,
				draft.items()
					.stream()
					.map((item) -> new RecordItem(id(item.id()), item.titleId(), item.titleEn(), item.area(),
							item.notesId(), item.notesEn(), Boolean.TRUE.equals(item.restricted())))
					.toList());
		this.speakers = replaced(this.speakers, parts(draft, ItemDraft::speakers, RecordSpeaker::new));
		this.outcomes = replaced(this.outcomes, parts(draft, ItemDraft::outcomes, MeetingRecord::kept));
	}

	private static <P, T> List<T> parts(RecordDraft draft, Function<ItemDraft, List<P>> of, ItemPart<P, T> part) {
		List<T> parts = new ArrayList<>();
		draft.items().forEach((item) -> of.apply(item).forEach((one) -> parts.add(part.of(id(item.id()), one))));
		return parts;
	}

	private static RecordOutcome kept(Long item, OutcomeDraft outcome) {
		return new RecordOutcome(id(outcome.id()), item, Objects.requireNonNull(outcome.type()), outcome.textId(),
				outcome.textEn(), outcome.commitmentId(), null);
	}

	private static Long id(@Nullable Long id) {
		return Objects.requireNonNull(id);
	}

	private static <T> List<T> replaced(List<T> old, List<T> wanted) {
		return old.equals(wanted) ? old : new ArrayList<>(wanted);
	}

	/** A part of an item, which it names by its id. */
	private interface ItemPart<P, T> {

		T of(Long item, P part);

	}

	/** Asks that it be read by those who may agree to it. */
	void review() {
		if (this.state == RecordStage.AGREED) {
			throw new Refused("record.AGREED");
		}
		touch();
		this.state = RecordStage.REVIEW;
	}

	/**
	 * Puts the signatories under it; from now on it stays as it is.
	 * @param promised what it names, by id, of which it keeps what was agreed
	 */
	void agree(List<Signatory> signatories, Map<Long, CommitmentDraft> promised, Function<RecordContent, String> hash) {
		if (this.state != RecordStage.REVIEW) {
			throw new Refused("record." + this.state);
		}
		touch();
		this.state = RecordStage.AGREED;
		this.signatories = new ArrayList<>(signatories);
		this.outcomes = replaced(this.outcomes,
				this.outcomes.stream().map((one) -> one.agreed(promised.get(one.commitmentId()))).toList());
		this.hash = hash.apply(content());
	}

	/** Opens another edition of what was agreed. */
	void amend(String reason) {
		if (this.state != RecordStage.AGREED) {
			throw new Refused("record." + this.state);
		}
		touch();
		this.state = RecordStage.DRAFT;
		this.edition++;
		this.reason = reason;
		this.signatories = new ArrayList<>();
		this.outcomes = replaced(this.outcomes, this.outcomes.stream().map(RecordOutcome::open).toList());
		this.hash = null;
	}

	RecordDraft draft() {
		return new RecordDraft(this.authentic, this.frame, items().stream().map(AgendaItem::draft).toList());
	}

	private List<AgendaItem> items() {
		return this.items.stream()
			.map((item) -> new AgendaItem(item.id(), item.titleId(), item.titleEn(), item.area(),
					this.speakers.stream()
						.filter((one) -> one.itemId().equals(item.id()))
						.map(RecordSpeaker::delegateId)
						.toList(),
					item.notesId(), item.notesEn(), item.restricted(),
					this.outcomes.stream()
						.filter((one) -> one.itemId().equals(item.id()))
						.map((one) -> new AgendaOutcome(one.id(), one.type(), one.textId(), one.textEn(),
								one.commitmentId(), one.promised()))
						.toList()))
			.toList();
	}

	RecordContent content() {
		return new RecordContent(this.edition, this.authentic, frame(), items(), List.copyOf(this.signatories));
	}

	private RecordFrame frame() {
		return Objects.requireNonNullElse(this.frame, RecordFrame.EMPTY);
	}

	/** What the audit tells of it. */
	RecordTold told() {
		return new RecordTold(this.state, this.edition, draft(), getClassification());
	}

	Long getMeetingId() {
		return this.meetingId;
	}

	RecordStage getState() {
		return this.state;
	}

	int getEdition() {
		return this.edition;
	}

	@Nullable String getReason() {
		return this.reason;
	}

	@Nullable String getHash() {
		return this.hash;
	}

}
