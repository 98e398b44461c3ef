package id.mitra.audit;

import java.util.Locale;
import java.util.regex.Pattern;

import id.mitra.identity.caller.SecurityEvent;
import id.mitra.platform.error.RequestId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes each security event as one line of {@code name=value} (logfmt), once it is sure
 * to have happened. No value breaks out of its line or its quotes.
 */
@Component
class SecurityLog {

	/** The logger's name, by which it can be sent elsewhere. */
	static final String NAME = "mitra.security";

	private static final Logger log = LoggerFactory.getLogger(NAME);

	private static final Pattern PLAIN = Pattern.compile("[\\w.:/@%+-]+");

	@TransactionalEventListener(fallbackExecution = true)
	void write(SecurityEvent event) {
		log.info(line(event, address(), RequestId.current()));
	}

	static String line(SecurityEvent event, @Nullable String address, @Nullable String request) {
		StringBuilder line = new StringBuilder();
		append(line, "event", event.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		append(line, "user", event.user());
		append(line, "address", address);
		append(line, "request", request);
		event.about().forEach((name, value) -> append(line, name, value));
		return line.toString();
	}

	private static void append(StringBuilder line, String name, @Nullable Object value) {
		line.append(line.isEmpty() ? "" : " ").append(name).append('=');
		String text = (value != null) ? value.toString() : "-";
		if (PLAIN.matcher(text).matches()) {
			line.append(text);
			return;
		}
		line.append('"');
		text.codePoints().forEach((character) -> append(line, character));
		line.append('"');
	}

	private static void append(StringBuilder line, int character) {
		if (character == '"' || character == '\\') {
			line.append('\\').appendCodePoint(character);
		}
		else if (isSeen(character)) {
			line.appendCodePoint(character);
		}
		else {
			line.append(String.format("\\u{%x}", character));
		}
	}

	private static boolean isSeen(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED ->
				false;
			default -> true;
		};
	}

	private static @Nullable String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : null;
	}

}
