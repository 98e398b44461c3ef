/**
 * The holidays and periods that administrators keep, by which days are counted.
 */
@NullMarked
package id.mitra.agreement.setting;

import org.jspecify.annotations.NullMarked;
