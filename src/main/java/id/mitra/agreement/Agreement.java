package id.mitra.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.clock.Clockwork;
import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.clock.NoticeCalendar;
import id.mitra.agreement.event.AgreementEvent;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.agreement.part.AgreementType;
import id.mitra.identity.caller.ClassifiedEntity;
import id.mitra.platform.record.Handle;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A text to which the ministry and its partners have agreed, or are about to, with the
 * log of what happened to it. Its lists are replaced as a whole.
 */
@Entity
class Agreement extends ClassifiedEntity {

	@Id
	private Long id;

	@Embedded
	private AgreementTitle title = AgreementTitle.NONE;

	@Enumerated(EnumType.STRING)
	private AgreementType type = AgreementType.OTHER;

	@JdbcTypeCode(SqlTypes.ARRAY)
	@Column(columnDefinition = "text[]")
	private List<String> languages = new ArrayList<>();

	private @Nullable Long predecessorId;

	@Embedded
	private @Nullable JointCommittee jointCommittee;

	@Embedded
	private @Nullable AgreementTerm term;

	private @Nullable LocalDate signedOn;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
	@OrderColumn(name = "position")
	private List<AgreementParty> parties = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "agreement_area", joinColumns = @JoinColumn(name = "agreement_id"))
	@OrderColumn(name = "position")
	@Column(name = "area_code")
	private List<String> areas = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "agreement_article", joinColumns = @JoinColumn(name = "agreement_id"))
	@OrderColumn(name = "position")
	private List<AgreementArticle> articles = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "agreement_event", joinColumns = @JoinColumn(name = "agreement_id"))
	@OrderColumn(name = "position")
	private List<AgreementEvent> events = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Agreement() {
	}

	Agreement(long id, AgreementDraft draft) {
		this.id = id;
		revise(draft);
	}

	/**
	 * Takes over a complete draft in which every article has an id.
	 */
	void revise(AgreementDraft draft) {
		touch();
		this.title = draft.title();
		this.type = Objects.requireNonNull(draft.type());
		this.languages = new ArrayList<>(draft.languages());
		this.predecessorId = draft.predecessorId();
		this.jointCommittee = draft.jointCommittee();
		this.term = draft.term();
		classify(Objects.requireNonNull(draft.classification()));
		this.parties = replaced(this.parties, draft.parties());
		this.areas = replaced(this.areas, draft.areas());
		this.articles = replaced(this.articles, draft.articles());
	}

	private static <T> List<T> replaced(List<T> old, List<T> wanted) {
		return old.equals(wanted) ? old : new ArrayList<>(wanted);
	}

	/** Notes an event, in place of the one with its id if there is one. */
	void note(AgreementEvent event) {
		List<AgreementEvent> events = new ArrayList<>(this.events);
		int place = IntStream.range(0, events.size())
			.filter((at) -> events.get(at).id().equals(event.id()))
			.findFirst()
			.orElse(events.size());
		if (place < events.size()) {
			events.set(place, event);
		}
		else {
			events.add(event);
		}
		log(events);
	}

	void forget(long event) {
		log(new ArrayList<>(this.events.stream().filter((one) -> one.id() != event).toList()));
	}

	private void log(List<AgreementEvent> events) {
		touch();
		this.events = events;
		this.signedOn = events.stream()
			.filter((one) -> one.type() == EventType.SIGNED)
			.map(AgreementEvent::doneOn)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	Optional<AgreementEvent> event(long id) {
		return this.events.stream().filter((one) -> one.id() == id).findFirst();
	}

	/** With the clock's words and events, by what the ministry needs for a note. */
	Clockwork clockwork(NoticeCalendar calendar) {
		return new Clockwork(this.term, this.events.stream().map(AgreementEvent::forClock).toList(), calendar);
	}

	AgreementDraft draft() {
		return new AgreementDraft(this.title, this.type, List.copyOf(this.parties), List.copyOf(this.areas),
				List.copyOf(this.languages), getClassification(), this.predecessorId, List.copyOf(this.articles),
				this.jointCommittee, this.term);
	}

	/** By its title in the reader's language. */
	Handle handle() {
		return handle(this.id, this.title.text());
	}

	Long getId() {
		return this.id;
	}

	/** In the order in which they were noted. */
	List<AgreementEvent> getEvents() {
		return List.copyOf(this.events);
	}

}
