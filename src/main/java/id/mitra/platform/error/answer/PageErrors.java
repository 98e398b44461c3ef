package id.mitra.platform.error.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.KeyReused;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.error.VersionMissing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers a person's failed request with a page that says what to do next.
 */
@ControllerAdvice(annotations = Controller.class)
class PageErrors {

	private static final String NO_DAY = "typeMismatch." + LocalDate.class.getName();

	private final Problems problems;

	PageErrors(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler(RecordNotFound.class)
	void missing(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	/**
	 * A path with no id in it leads to no record; any other unreadable value is a bad
	 * request.
	 */
	@ExceptionHandler
	void unreadable(MethodArgumentTypeMismatchException failure, HttpServletResponse response) throws IOException {
		boolean path = failure.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError((path ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
	}

	/**
	 * How a day is written is said, which alone is typed into a filter and may not be
	 * read.
	 */
	@ExceptionHandler
	void unreadable(BindException failure, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (failure.getFieldErrors().stream().anyMatch((error) -> List.of(codes(error)).contains(NO_DAY))) {
			request.setAttribute(ErrorPages.REASON, this.problems.sentence("error.day"));
		}
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	private static String[] codes(FieldError error) {
		return Objects.requireNonNullElse(error.getCodes(), new String[0]);
	}

	@ExceptionHandler({ InvalidInput.class, KeyReused.class, VersionMissing.class })
	void invalid(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	@ExceptionHandler
	void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(ErrorPages.REASON, this.problems.refusal(refused));
		response.sendError(HttpStatus.CONFLICT.value());
	}

	@ExceptionHandler
	void tooMany(TooManyRequests failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		failure.tell(request, response);
	}

	@ExceptionHandler
	void stale(StaleVersion stale, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

}
