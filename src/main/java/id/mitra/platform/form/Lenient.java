package id.mitra.platform.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page whose filters may hold what can't be read: it is called all the same, without
 * those values, and answers by {@link FormPage#list}, which shows them where they stand
 * with what is wrong. Any other page is a bad request then.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Lenient {

}
