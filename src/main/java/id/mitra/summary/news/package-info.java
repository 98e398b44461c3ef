/**
 * What has changed since a day: put on record, promised, kept, met for the first time,
 * gone silent.
 */
@NullMarked
@NamedInterface("news")
package id.mitra.summary.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
