package id.mitra.agreement.setting;

import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Versioned;

/**
 * How long things take, as it is kept.
 */
public record PeriodsDetails(int version, @Flat Periods periods) implements Versioned {

	@Override
	public Object key() {
		return "periods";
	}

}
