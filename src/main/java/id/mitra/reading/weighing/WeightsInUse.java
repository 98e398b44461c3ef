package id.mitra.reading.weighing;

/**
 * Says by which weights releases are read at this moment: those that came with the
 * application, unless others were learned here and taken.
 */
public interface WeightsInUse {

	Weights now();

}
