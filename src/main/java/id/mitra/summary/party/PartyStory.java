package id.mitra.summary.party;

import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.platform.field.Flat;
import id.mitra.summary.figures.AreasSummary;

/**
 * The story of a partner with its parts, or of the partners of a country: with what is
 * promised today, by whose it is, and what all meetings held were about.
 */
public record PartyStory(@Flat Story story, BySide commitments, AreasSummary figures) {
}
