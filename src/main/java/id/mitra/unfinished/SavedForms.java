package id.mitra.unfinished;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import id.mitra.identity.caller.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Notes that a form was saved, which is when it leads on to another page: what was kept
 * of it is no longer unfinished, and that page is told so.
 */
@Component
class SavedForms implements HandlerInterceptor, WebMvcConfigurer {

	/** The field of a form that says as what it is kept. */
	static final String KEY = "unfinished";

	/** And that which says how often. */
	static final String REVISION = "unfinishedRevision";

	private static final Pattern WRITTEN = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	private final ObjectProvider<UnfinishedService> forms;

	SavedForms(ObjectProvider<UnfinishedService> forms) {
		this.forms = forms;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		String view = (answer != null) ? answer.getViewName() : null;
		if (view != null && view.startsWith("redirect:") && "POST".equals(request.getMethod())
				&& Caller.current().isPresent()) {
			key(request).ifPresent((key) -> {
				this.forms.getObject().finish(key);
				RequestContextUtils.getOutputFlashMap(request).put("savedForm", key.toString());
			});
		}
	}

	private static Optional<UUID> key(HttpServletRequest request) {
		return Optional.ofNullable(request.getParameter(KEY))
			.filter((key) -> WRITTEN.matcher(key).matches())
			.map(UUID::fromString);
	}

}
