/**
 * Whom words name: people, their titles, and for whom they act.
 */
@NullMarked
package id.mitra.reading.people;

import org.jspecify.annotations.NullMarked;
