package id.mitra.partner;

import java.util.List;

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
 * A partner on record, with the names of what it refers to. {@code similar}, in the
 * answer that made it, names the partners that it looks like.
 */
public record PartnerDetails(@Flat Handle handle, PartnerKind kind, @Flat PartnerNames names, @Flat Belonging belonging,
		List<String> aliases, @Flat Remarks remarks, Classification classification, List<FormerName> formerNames,
		@Flat Stamp stamp,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Similar> similar) implements OnRecord, Classified {

	PartnerDetails with(List<Similar> similar) {
		return new PartnerDetails(this.handle, this.kind, this.names, this.belonging, this.aliases, this.remarks,
				this.classification, this.formerNames, this.stamp, similar);
	}

}
