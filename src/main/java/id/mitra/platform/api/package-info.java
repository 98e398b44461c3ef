/**
 * What holds for every call of the API and its description, whichever feature answers:
 * what a body and a query may say, and how it is all told to whoever writes a program.
 */
@NullMarked
package id.mitra.platform.api;

import org.jspecify.annotations.NullMarked;
