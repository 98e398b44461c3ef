package id.mitra.agreement.page;

import java.util.UUID;

import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.event.EventDraft;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * An event as a browser sends one, everything as it was typed.
 */
record EventForm(@Nullable String type, @Nullable String doneOn, @Nullable String effectiveOn, @Nullable String place,
		@Nullable String note, @Nullable String source, @Nullable String key) {

	static EventForm blank() {
		return new EventForm(null, null, null, null, null, null, UUID.randomUUID().toString());
	}

	EventDraft toDraft(Values values) {
		return new EventDraft(values.choice("type", this.type, EventType.class), values.date("doneOn", this.doneOn),
				values.date("effectiveOn", this.effectiveOn), null, values.text(this.place), null,
				values.text(this.note), values.text(this.source));
	}

}
