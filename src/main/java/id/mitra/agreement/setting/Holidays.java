package id.mitra.agreement.setting;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * All holidays that are kept, by their days.
 */
record Holidays(@Size(max = 5000, message = "{error.entries}") List<@Valid @NotNull Holiday> holidays) {
}
