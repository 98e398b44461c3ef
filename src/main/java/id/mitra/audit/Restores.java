package id.mitra.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form into which {@link Restoring} puts a value that its record once had: the form
 * shows all fields of the draft that it sends, but for some.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Restores {

	/** The collection that the record is of. */
	String collection();

	Class<? extends Record> draft();

	/** The fields that are moved, linked or kept otherwise. */
	String[] except() default {};

}
