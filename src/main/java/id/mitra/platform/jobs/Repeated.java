package id.mitra.platform.jobs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a method of a component called again and again, by one instance at a time however
 * many there are. What each instance must do for itself is {@code @Scheduled} instead.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Repeated {

	/** Its name on record; what people read is the message of this name after "job.". */
	String name();

	/** From the end of a run to the next, by ISO 8601, such as PT5S. */
	String pause();

	/** Before the first run on a new register. */
	String rest() default "PT0S";

}
