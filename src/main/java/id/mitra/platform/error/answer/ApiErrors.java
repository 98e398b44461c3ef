package id.mitra.platform.error.answer;

import java.util.List;
import java.util.Optional;

import id.mitra.platform.error.BodyTooLarge;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.DatabaseFault;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.KeyReused;
import id.mitra.platform.error.LoggedPath;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.error.UnreadableBody;
import id.mitra.platform.error.VersionMissing;
import id.mitra.platform.field.Fields;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers a program's failed call with a problem document.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

	private final Problems problems;

	private final Checks checks;

	private final UnreadableBody bodies;

	ApiErrors(Problems problems, Checks checks, UnreadableBody bodies) {
		this.problems = problems;
		this.checks = checks;
		this.bodies = bodies;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(InvalidInput failure, HttpServletRequest request) {
		return invalid(failure.errors(), request.getRequestURI());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> missing(RecordNotFound failure, HttpServletRequest request) {
		return answer(HttpStatus.NOT_FOUND, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> stale(StaleVersion failure, HttpServletRequest request) {
		ProblemDetail problem = this.problems.of(HttpStatus.PRECONDITION_FAILED, request.getRequestURI());
		problem.setProperty("conflicts", failure.conflicts());
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> versionMissing(VersionMissing failure, HttpServletRequest request) {
		return answer(HttpStatus.PRECONDITION_REQUIRED, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refused failure, HttpServletRequest request) {
		ProblemDetail problem = this.problems.of(HttpStatus.CONFLICT, request.getRequestURI());
		problem.setDetail(this.problems.refusal(failure));
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> keyReused(KeyReused failure, HttpServletRequest request) {
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> denied(AccessDeniedException failure, HttpServletRequest request) {
		return answer(HttpStatus.FORBIDDEN, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge failure, HttpServletRequest request) {
		return answer(HttpStatus.CONTENT_TOO_LARGE, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMany(TooManyRequests failure, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(failure.seconds()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.problems.of(HttpStatus.TOO_MANY_REQUESTS, request.getRequestURI()));
	}

	/** A query whose percent-encoding stands for no text. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(InvalidParameterException failure, HttpServletRequest request) {
		return answer(HttpStatus.BAD_REQUEST, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) {
		Optional<DatabaseFault> fault = DatabaseFault.of(failure);
		if (fault.isPresent()) {
			FaultFilter.note(fault.get(), failure, request);
			return unavailable(fault.get(), request);
		}
		log.error("{} {} failed", request.getMethod(), LoggedPath.of(request.getRequestURI()), failure);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, request);
	}

	private ResponseEntity<ProblemDetail> unavailable(DatabaseFault fault, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseFault.RETRY_AFTER.toSeconds()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.problems.of(fault, request.getRequestURI()));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (NestedExceptionUtils.getRootCause(failure) instanceof BodyTooLarge) {
			return handleExceptionInternal(failure, null, headers, HttpStatus.CONTENT_TOO_LARGE, request);
		}
		ProblemDetail problem = this.problems.of(status, ((ServletWebRequest) request).getRequest().getRequestURI());
		problem.setDetail(this.problems.unreadable(failure));
		if (failure.getCause() instanceof JacksonException json) {
			List<FieldError> errors = this.bodies.of(json).list();
			return errors.isEmpty() ? asObject(answer(problem)) : bad(errors, request);
		}
		return asObject(answer(problem));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException failure,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		FieldErrors errors = this.checks.none();
		Class<?> query = failure.getParameter().getParameterType();
		failure.getFieldErrors()
			.forEach((error) -> errors.unreadable(Fields.plain(query, error.getField()),
					error.contains(TypeMismatchException.class)
							? error.unwrap(TypeMismatchException.class).getRequiredType() : null));
		return bad(errors.list(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException failure, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		FieldErrors errors = this.checks.none();
		errors.reject(failure.getParameterName(), "required");
		return bad(errors.list(), request);
	}

	/**
	 * A path with no id in it leads to no record; an unreadable parameter is an error of
	 * its own.
	 */
	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException failure, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		if (!(failure instanceof MethodArgumentTypeMismatchException mismatch)) {
			return super.handleTypeMismatch(failure, headers, status, request);
		}
		if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return handleExceptionInternal(failure, null, headers, HttpStatus.NOT_FOUND, request);
		}
		FieldErrors errors = this.checks.none();
		errors.unreadable(mismatch.getName(), mismatch.getRequiredType());
		return bad(errors.list(), request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception failure, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = this.problems.of(status, ((ServletWebRequest) request).getRequest().getRequestURI());
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private ResponseEntity<Object> bad(List<FieldError> errors, WebRequest request) {
		return asObject(invalid(errors, ((ServletWebRequest) request).getRequest().getRequestURI()));
	}

	private static ResponseEntity<Object> asObject(ResponseEntity<ProblemDetail> answer) {
		return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).body(answer.getBody());
	}

	private ResponseEntity<ProblemDetail> invalid(List<FieldError> errors, String path) {
		ProblemDetail problem = this.problems.of(HttpStatus.BAD_REQUEST, path);
		problem.setProperty("errors", errors);
		return answer(problem);
	}

	private ResponseEntity<ProblemDetail> answer(HttpStatus status, HttpServletRequest request) {
		return answer(this.problems.of(status, request.getRequestURI()));
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
