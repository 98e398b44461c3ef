/**
 * What a release tells of each meeting that it reports: day, place, kind, who was there,
 * areas, what was said and promised.
 */
@NullMarked
package id.mitra.reading.facts;

import org.jspecify.annotations.NullMarked;
