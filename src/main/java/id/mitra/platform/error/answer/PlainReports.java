package id.mitra.platform.error.answer;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;

/**
 * Says in our own words what the server refuses by itself, before the application or
 * after it failed to answer. The server makes it by its name, so it is public.
 */
public class PlainReports extends ErrorReportValve {

	private static final Logger log = LoggerFactory.getLogger(PlainReports.class);

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		try {
			PlainAnswer.write(status, request.getRequestURI(), response);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("Nobody heard why a request was refused", ex);
		}
	}

}
