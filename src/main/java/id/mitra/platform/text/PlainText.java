package id.mitra.platform.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Text without control characters, bidirectional overrides or broken surrogates, which
 * would forge what a reader sees, and not of characters alone that nobody sees; line
 * breaks and tabs only where the text has several lines.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.PlainTextRule.class)
public @interface PlainText {

	boolean multiline() default false;

	String message() default "{error.characters}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * The rule, by Unicode general category and the bidirectional formatting characters.
	 */
	class PlainTextRule implements ConstraintValidator<PlainText, String> {

		private boolean multiline;

		@Override
		public void initialize(PlainText annotation) {
			this.multiline = annotation.multiline();
		}

		@Override
		public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
			return value == null || (value.codePoints().noneMatch(this::refused)
					&& (value.isBlank() || value.codePoints().anyMatch(PlainTextRule::visible)));
		}

		/** Text of nothing but joiners and marks of direction looks like none. */
		private static boolean visible(int character) {
			return Character.getType(character) != Character.FORMAT && !Character.isWhitespace(character)
					&& !Character.isSpaceChar(character);
		}

		private boolean refused(int character) {
			if (this.multiline && (character == '\n' || character == '\r' || character == '\t')) {
				return false;
			}
			int type = Character.getType(character);
			return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
					|| type == Character.PARAGRAPH_SEPARATOR || (character >= 0x202A && character <= 0x202E)
					|| (character >= 0x2066 && character <= 0x2069) || character == 0xFEFF;
		}

	}

}
