/**
 * Work that happens later than the request that asks for it.
 */
@NullMarked
@NamedInterface("jobs")
package id.mitra.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
