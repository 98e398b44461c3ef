package id.mitra.learning;

import id.mitra.reading.weighing.LearnedFact;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How many findings of one sort are read rightly.
 *
 * @param rightBefore by what is in use
 * @param rightAfter by what was learned from the other releases
 * @param findings how many there are
 */
@Embeddable
public record LearningFigure(@Enumerated(EnumType.STRING) LearnedFact fact, int rightBefore, int rightAfter,
		int findings) {

	/** How many more are read rightly, or fewer where it is below zero. */
	public int gain() {
		return this.rightAfter - this.rightBefore;
	}

}
