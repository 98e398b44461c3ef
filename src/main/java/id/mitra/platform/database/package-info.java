/**
 * The database as it is run: what its failures mean, and how long anything waits for it.
 */
@NullMarked
@NamedInterface("database")
package id.mitra.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
