package id.mitra.learning;

import id.mitra.reading.weighing.LearnedFact;

/**
 * How many findings of one sort officers have looked at.
 *
 * @param corrected how many of them were read otherwise than they were accepted
 */
public record LabelCount(LearnedFact fact, int findings, int corrected) {

}
