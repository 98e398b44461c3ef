package id.mitra.unit;

/**
 * Told by a feature above: whether something on record that the caller can see belongs to
 * a unit.
 */
public interface UnitUse {

	boolean uses(long unit);

}
