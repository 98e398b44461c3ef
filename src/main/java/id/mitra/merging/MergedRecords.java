package id.mitra.merging;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.error.RecordNotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads whoever asks for a record that was merged into another to that one, as soon as
 * nobody finds it. The move is permanent, as long as nobody takes it back: no answer of
 * ours is kept by who asked, so that this works at once as well.
 */
@Component
class MergedRecords implements HandlerExceptionResolver, Ordered {

	private static final Pattern ADDRESS = Pattern.compile("((?:/api)?/(partner|delegate)s/)(\\d{1,16})((?:/.*)?)");

	private final MergerService mergers;

	MergedRecords(MergerService mergers) {
		this.mergers = mergers;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		Matcher address = ADDRESS.matcher(request.getRequestURI());
		if (!(failure instanceof RecordNotFound) || !request.getMethod().matches("GET|HEAD") || !address.matches()) {
			return null;
		}
		MergerKind kind = MergerKind.valueOf(address.group(2).toUpperCase(Locale.ROOT));
		Optional<Long> standing = this.mergers.standing(kind, Long.parseLong(address.group(3)));
		standing.ifPresent((id) -> {
			String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
			response.setHeader(HttpHeaders.LOCATION, address.group(1) + id + address.group(4) + query);
		});
		return standing.map((id) -> new ModelAndView()).orElse(null);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
