package id.mitra.platform.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * By which message a form is called whose {@link FormStep}s a method takes: what heads
 * its page, in any reader's language. So it is named where it was left unfinished.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Headed {

	/** For a page that is headed by the name of a record, the same in any language. */
	String OF_RECORD = "";

	String value();

}
